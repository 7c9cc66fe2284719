package di.guice.unscoped;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Provider;
import software.amazon.awssdk.services.sqs.SqsClient;

public class SearchHandler implements RequestHandler<String, String> {
  @Inject private Provider<SqsClient> queue;

  public SearchHandler() {
    Guice.createInjector(new SearchModule()).injectMembers(this);
  }

  @Override
  public String handleRequest(String term, Context context) {
    return queue.get().sendMessage(m -> m.queueUrl("terms").messageBody(term)).messageId();
  }
}
