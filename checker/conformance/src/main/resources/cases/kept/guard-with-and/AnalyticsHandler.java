// CASE kept/guard-with-and: a null test joined by && still guards.
// ROW K: lazy field, &&
package analytics;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisFirehoseEvent;
import software.amazon.awssdk.services.s3.S3Client;

public class AnalyticsHandler implements RequestHandler<KinesisFirehoseEvent, Integer> {
  private final boolean archive = Boolean.parseBoolean(System.getenv("ARCHIVE"));
  private S3Client archiveClient;

  @Override
  public Integer handleRequest(KinesisFirehoseEvent event, Context context) {
    synchronized (this) {
      if (archive && archiveClient == null) {
        archiveClient = S3Client.create();
      }
    }
    if (archiveClient != null) {
      event.getRecords().forEach(r -> archiveClient.headBucket(h -> h.bucket(r.getRecordId())));
    }
    return event.getRecords().size();
  }
}
