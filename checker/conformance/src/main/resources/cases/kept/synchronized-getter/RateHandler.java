// CASE kept/synchronized-getter: a lazy getter that is synchronized is right in every runtime.
// ROW K: lazy field, synchronized getter
package rates;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

public class RateHandler implements RequestHandler<ScheduledEvent, Void> {
  private S3Client s3Client;

  private synchronized S3Client getS3Client() {
    if (null == s3Client) {
      s3Client = S3Client.builder().build();
    }
    return s3Client;
  }

  @Override
  public Void handleRequest(ScheduledEvent event, Context context) {
    getS3Client()
        .putObject(
            p -> p.bucket("rates").key(event.getTime().toString()),
            RequestBody.fromString(event.getDetail().toString()));
    return null;
  }
}
