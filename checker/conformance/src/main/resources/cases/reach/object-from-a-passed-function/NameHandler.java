package objectfromfunction;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class NameHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String ignored, Context context) {
    Commands store = Commands.timed("store", () -> new Store());
    return store.name();
  }
}
