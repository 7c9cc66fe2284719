// CASE entry-points/function-of-lambda-event: a function of an event type of Lambda runs per invocation.
// ROW E: functions, takes an event of lambda.runtime.events
package functions.events;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.util.function.Consumer;
import software.amazon.awssdk.services.s3.S3Client;

public class UploadConsumer implements Consumer<S3Event> {
  @Override
  public void accept(S3Event event) {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via UploadConsumer.accept
    s3.headBucket(h -> h.bucket(event.getRecords().get(0).getS3().getBucket().getName()));
  }
}
