// CASE resources/waiters-with-own-client: a waiter that is given no client builds one for itself.
// ROW R: waiters that build their own client
package waiters.own;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.waiters.S3AsyncWaiter;
import software.amazon.awssdk.services.s3.waiters.S3Waiter;

public class AwaitBucket implements RequestHandler<String, Boolean> {
  private static final S3Client S3 = S3Client.create();
  private static final ScheduledExecutorService SCHEDULER =
      Executors.newSingleThreadScheduledExecutor();
  private static final S3Waiter KEPT = S3Waiter.create();

  @Override
  public Boolean handleRequest(String bucket, Context context) {
    KEPT.waitUntilBucketExists(w -> w.bucket(bucket));
    S3.waiter().waitUntilBucketExists(w -> w.bucket(bucket));
    S3Waiter.builder()
        .client(S3)
        .overrideConfiguration(o -> o.maxAttempts(3))
        .build()
        .waitUntilBucketExists(w -> w.bucket(bucket));
    S3Waiter own = S3Waiter.create(); // FINDING ClientBuiltPerInvocation of S3Waiter
    own.waitUntilBucketExists(w -> w.bucket(bucket));
    S3Waiter.builder() // FINDING ClientBuiltPerInvocation of S3Waiter
        .overrideConfiguration(
            WaiterOverrideConfiguration.builder().waitTimeout(Duration.ofSeconds(9)).build())
        .build()
        .waitUntilBucketExists(w -> w.bucket(bucket));
    S3AsyncWaiter.builder() // FINDING ClientBuiltPerInvocation of S3AsyncWaiter
        .scheduledExecutorService(SCHEDULER)
        .build()
        .waitUntilBucketExists(w -> w.bucket(bucket));
    S3AsyncWaiter.create().waitUntilBucketExists(w -> w.bucket(bucket)); // FINDING ClientBuiltPerInvocation of S3AsyncWaiter
    return true;
  }
}
