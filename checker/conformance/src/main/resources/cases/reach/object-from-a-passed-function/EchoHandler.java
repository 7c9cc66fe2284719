package objectfromfunction;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class EchoHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String text, Context context) {
    Commands echo = Commands.timed("echo", () -> new Echo());
    return echo.run(text);
  }
}
