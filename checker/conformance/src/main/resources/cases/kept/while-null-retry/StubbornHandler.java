// CASE kept/while-null-retry: a loop that runs while the field is null stops when it is set.
// ROW K: lazy field, while
package retry;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sqs.SqsClient;

public class StubbornHandler implements RequestHandler<String, String> {
  private static SqsClient sqs;

  @Override
  public String handleRequest(String body, Context context) {
    return queue().sendMessage(m -> m.queueUrl("q").messageBody(body)).messageId();
  }

  private static synchronized SqsClient queue() {
    int attempts = 0;
    while (sqs == null) {
      try {
        sqs = SqsClient.create();
      } catch (SdkClientException e) {
        if (++attempts > 3) {
          throw e;
        }
      }
    }
    return sqs;
  }
}
