package objectthroughhelper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class EchoHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String text, Context context) {
    Commands echo =
        new Commands() {
          @Override
          public String run(String input) {
            return input;
          }
        };
    return Commands.log(echo).run(text);
  }
}
