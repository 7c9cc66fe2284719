// CASE resources/client-closed-and-replaced: a client that is closed where its field is set anew is not used again.
// ROW R: SharedClientClosed, not when the same region sets the field anew or to null
package closing.rotating;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Rotating implements RequestHandler<String, String> {
  private SqsClient sqs;
  private Instant expires = Instant.MAX;

  @Override
  public synchronized String handleRequest(String text, Context context) {
    if (sqs == null || Instant.now().isAfter(expires)) {
      if (sqs != null) {
        sqs.close();
      }
      sqs = SqsClient.create();
      expires = Instant.now().plusSeconds(900);
    }
    return sqs.sendMessage(m -> m.queueUrl("q").messageBody(text)).messageId();
  }
}
