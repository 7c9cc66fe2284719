// CASE kept/map-contains-key-then-put: containsKey and put on a map in the handler's field build once per key.
// ROW K: keyed cache, containsKey/put under a test
package router;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

public class BucketRouter implements RequestHandler<S3Event, Void> {
  private final Map<String, S3Client> clients = new HashMap<>();

  @Override
  public Void handleRequest(S3Event event, Context context) {
    for (var record : event.getRecords()) {
      String region = record.getAwsRegion();
      if (!clients.containsKey(region)) {
        clients.put(region, S3Client.builder().region(Region.of(region)).build());
      }
      clients
          .get(region)
          .deleteObject(
              d ->
                  d.bucket(record.getS3().getBucket().getName())
                      .key(record.getS3().getObject().getKey()));
    }
    return null;
  }
}
