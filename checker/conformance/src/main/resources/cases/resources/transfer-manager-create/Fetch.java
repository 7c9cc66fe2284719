// CASE resources/transfer-manager-create: create() of a transfer manager builds the client below it as well.
// ROW R: S3TransferManager, create(); async batch managers, builder()
package restore.create;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.batchmanager.SqsAsyncBatchManager;
import software.amazon.awssdk.transfer.s3.S3TransferManager;

public class Fetch implements RequestHandler<String, Void> {
  private static final SqsAsyncClient SQS = SqsAsyncClient.create();
  private static final ScheduledExecutorService TIMER = Executors.newScheduledThreadPool(1);

  @Override
  public Void handleRequest(String key, Context context) {
    try (S3TransferManager transfers = S3TransferManager.create()) { // FINDING ClientBuiltPerInvocation of S3TransferManager
      transfers.downloadFile("backups", key, Path.of("/tmp/restore"));
    }
    SqsAsyncBatchManager.builder() // FINDING ClientBuiltPerInvocation of SqsAsyncBatchManager
        .client(SQS)
        .scheduledExecutor(TIMER)
        .build()
        .sendMessage(m -> m.queueUrl("done").messageBody(key));
    return null;
  }
}
