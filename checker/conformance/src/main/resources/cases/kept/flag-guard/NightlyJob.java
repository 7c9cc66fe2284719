// CASE kept/flag-guard: a block under a flag that it sets runs once.
// ROW K: a flag guard, flag set beside the field; R RacyLazyClient
package nightly;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import software.amazon.awssdk.services.s3.S3Client;

public class NightlyJob implements RequestHandler<ScheduledEvent, Void> {
  private boolean initialized = false;
  private S3Client backups;

  @Override
  public Void handleRequest(ScheduledEvent event, Context context) {
    if (!initialized) {
      backups = S3Client.create(); // FINDING RacyLazyClient
      initialized = true;
    }
    backups.copyObject(
        c ->
            c.sourceBucket("db")
                .sourceKey("dump")
                .destinationBucket("backup")
                .destinationKey(event.getTime().toString()));
    return null;
  }
}
