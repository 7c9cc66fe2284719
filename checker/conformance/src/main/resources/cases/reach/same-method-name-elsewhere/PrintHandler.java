package samename;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class PrintHandler implements RequestHandler<String, Void> {
  private final Printer printer = new Printer();

  @Override
  public Void handleRequest(String text, Context context) {
    printer.publish(text);
    return null;
  }

  static Publisher tool() {
    return new Publisher();
  }
}
