// CASE looks-kept/thread-local-removed: a ThreadLocal that the path empties is filled again each time.
// ROW Looks kept: a keeper that the path sets back
package tlremoved;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class PerThread implements RequestHandler<String, String> {
  private static final ThreadLocal<SqsClient> SQS =
      ThreadLocal.withInitial(() -> SqsClient.create()); // FINDING ClientBuiltPerInvocation

  @Override
  public String handleRequest(String text, Context context) {
    try {
      return SQS.get().sendMessage(m -> m.queueUrl("tl").messageBody(text)).messageId();
    } finally {
      SQS.remove();
    }
  }
}
