// CASE reach/lombok-constructor: constructors, builders and getters that Lombok writes are there.
// ROW Reach: new on the path; Lombok constructors and getters
package lomboked;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Checkout implements RequestHandler<String, String> {
  private final Cashier cashier = new Cashier(new Till("main"), 3);

  @Override
  public String handleRequest(String cart, Context context) {
    return cashier.getTill().ring(cart);
  }

  @Getter
  @AllArgsConstructor
  static class Cashier {
    private final Till till;
    private final int number;
  }

  @RequiredArgsConstructor
  static class Till {
    private final String name;

    String ring(String cart) {
      SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation
      return sqs.sendMessage(m -> m.queueUrl(name).messageBody(cart)).messageId();
    }
  }
}
