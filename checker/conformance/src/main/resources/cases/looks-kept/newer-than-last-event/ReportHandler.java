// CASE looks-kept/newer-than-last-event: each event is newer than the last, so that a test against its time guards nothing.
// ROW Looks kept: a guard that each invocation opens
package newer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Instant;
import software.amazon.awssdk.services.s3.S3Client;

public class ReportHandler implements RequestHandler<ScheduledEvent, Integer> {
  private S3Client s3;
  private Instant last = Instant.EPOCH;

  @Override
  public Integer handleRequest(ScheduledEvent event, Context context) {
    Instant at = Instant.ofEpochMilli(event.getTime().getMillis());
    if (at.isAfter(last)) {
      s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation
      last = at;
    }
    return s3.listObjectsV2(l -> l.bucket("reports")).keyCount();
  }
}
