// CASE looks-kept/keeper-set-to-null-in-finally: a lazy field that the path sets back is built on every invocation.
// ROW Looks kept: a keeper that the path sets back
package setback;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Careful implements RequestHandler<String, String> {
  private SqsClient client;

  @Override
  public String handleRequest(String text, Context context) {
    try {
      if (client == null) {
        client = SqsClient.create(); // FINDING ClientBuiltPerInvocation
      }
      return client.sendMessage(m -> m.queueUrl("careful").messageBody(text)).messageId();
    } finally {
      client.close();
      client = null;
    }
  }
}
