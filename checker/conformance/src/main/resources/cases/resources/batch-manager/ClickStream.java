// CASE resources/batch-manager: batchManager() makes a manager per call and loses its batches.
// ROW R: async batch managers
package clicks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.batchmanager.SqsAsyncBatchManager;

public class ClickStream implements RequestHandler<KinesisEvent, Void> {
  private static final SqsAsyncClient SQS = SqsAsyncClient.create();

  @Override
  public Void handleRequest(KinesisEvent event, Context context) {
    SqsAsyncBatchManager clicks = SQS.batchManager(); // FINDING ClientBuiltPerInvocation of SqsAsyncBatchManager
    event
        .getRecords()
        .forEach(
            r -> clicks.sendMessage(m -> m.queueUrl("clicks").messageBody(r.getEventID())).join());
    return null;
  }
}
