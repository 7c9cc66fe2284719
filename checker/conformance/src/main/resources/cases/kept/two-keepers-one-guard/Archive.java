// CASE kept/two-keepers-one-guard: a helper object that the guarded branch makes and stores keeps what its constructor builds.
// ROW K: lazy field, the guarded region holds a constructor call
package archive;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Archive implements RequestHandler<DynamodbEvent, Void> {
  private Writer writer;

  @Override
  public synchronized Void handleRequest(DynamodbEvent event, Context context) {
    if (this.writer == null) {
      S3Client bucket = S3Client.create();
      this.writer = new Writer(bucket);
    }
    event.getRecords().forEach(r -> writer.write(r.getEventID()));
    return null;
  }

  private static final class Writer {
    private final S3Client bucket;
    private final SqsClient failures = SqsClient.create();

    Writer(S3Client bucket) {
      this.bucket = bucket;
    }

    void write(String id) {
      try {
        bucket.headObject(h -> h.bucket("archive").key(id));
      } catch (RuntimeException e) {
        failures.sendMessage(m -> m.queueUrl("failures").messageBody(id));
      }
    }
  }
}
