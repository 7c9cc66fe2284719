package overridden;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class SizeHandler implements RequestHandler<Object, Integer> {
  private final Store store = new Store.Shared();

  @Override
  public Integer handleRequest(Object input, Context context) {
    return store.size();
  }
}
