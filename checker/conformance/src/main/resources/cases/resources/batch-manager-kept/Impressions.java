// CASE resources/batch-manager-kept: a batch manager in a field collects over invocations.
// ROW R: async batch managers
package impressions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.batchmanager.SqsAsyncBatchManager;

public class Impressions implements RequestHandler<String, String> {
  private final SqsAsyncClient client = SqsAsyncClient.builder().build();
  private final SqsAsyncBatchManager batches = client.batchManager();

  @Override
  public String handleRequest(String page, Context context) {
    return batches
        .sendMessage(m -> m.queueUrl("impressions").messageBody(page))
        .join()
        .messageId();
  }
}
