// CASE per-tenant/region-from-event: a client with a region from the event cannot be hoisted as it stands.
// ROW Per-tenant credentials: region from the event
package tenants.region;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

public class Replicate implements RequestHandler<S3Event, Void> {
  @Override
  public Void handleRequest(S3Event event, Context context) {
    event
        .getRecords()
        .forEach(
            record -> {
              Region region = Region.of(record.getAwsRegion());
              S3Client source = S3Client.builder().region(region).build(); // FINDING ClientBuiltPerInvocation of S3Client per record
              source.headObject(
                  h ->
                      h.bucket(record.getS3().getBucket().getName())
                          .key(record.getS3().getObject().getKey()));
            });
    return null;
  }
}
