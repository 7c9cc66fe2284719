// CASE looks-kept/guard-on-parameter-with-field-name: a null test on a parameter that shadows the field guards nothing.
// ROW Looks kept: a guard on a parameter that merely has the field's name
package params;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Billing implements RequestHandler<Double, String> {
  private SqsClient client;

  @Override
  public String handleRequest(Double amount, Context context) {
    return bill(amount, null);
  }

  private String bill(Double amount, SqsClient client) {
    if (client == null) {
      client = SqsClient.create(); // FINDING ClientBuiltPerInvocation via Billing.handleRequest > Billing.bill
    }
    SqsClient chosen = client;
    return chosen.sendMessage(m -> m.queueUrl("bills").messageBody(amount.toString())).messageId();
  }
}
