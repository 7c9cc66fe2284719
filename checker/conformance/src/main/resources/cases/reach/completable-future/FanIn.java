// CASE reach/completable-future: suppliers and continuations of a future run on the path.
// ROW Reach: lambdas, CompletableFuture.supplyAsync
package futures;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class FanIn implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String bucket, Context context) {
    return CompletableFuture.supplyAsync(() -> S3Client.create()) // FINDING ClientBuiltPerInvocation of S3Client
        .thenApply(s3 -> s3.listObjectsV2(l -> l.bucket(bucket)).keyCount())
        .whenComplete((count, error) -> report(count))
        .join();
  }

  private void report(Integer count) {
    try (SqsClient sqs = SqsClient.create()) { // FINDING ClientBuiltPerInvocation of SqsClient via FanIn.handleRequest > FanIn.report
      sqs.sendMessage(m -> m.queueUrl("counts").messageBody(count.toString()));
    }
  }
}
