// CASE looks-kept/flag-never-set: a flag that nobody sets guards nothing.
// ROW Looks kept: a guard whose flag is never set
package forgetful;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Forgetful implements RequestHandler<String, String> {
  private boolean initialized;
  private SqsClient sqs;

  @Override
  public String handleRequest(String text, Context context) {
    if (!initialized) {
      sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation
    }
    return sqs.sendMessage(m -> m.queueUrl("f").messageBody(text)).messageId();
  }
}
