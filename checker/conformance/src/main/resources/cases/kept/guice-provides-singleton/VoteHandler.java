package di.guice;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.inject.Guice;
import com.google.inject.Injector;

public class VoteHandler implements RequestHandler<String, Integer> {
  private static final Injector INJECTOR = Guice.createInjector(new LambdaModule());

  @Override
  public Integer handleRequest(String poll, Context context) {
    return INJECTOR.getInstance(VoteCounter.class).count(poll);
  }
}
