// CASE kept/bounded-rebuild: a null test joined by || rebuilds now and then, not on every invocation.
// ROW K: with || it is a bounded rebuild
package rebuild;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import software.amazon.awssdk.services.s3.S3Client;

public class SessionHandler implements RequestHandler<String, Integer> {
  private S3Client s3;
  private Instant builtAt;

  @Override
  public Integer handleRequest(String prefix, Context context) {
    return client().listObjectsV2(l -> l.bucket("sessions").prefix(prefix)).keyCount();
  }

  private synchronized S3Client client() {
    if (s3 == null || builtAt.plusSeconds(3600).isBefore(Instant.now())) {
      s3 = S3Client.create();
      builtAt = Instant.now();
    }
    return s3;
  }
}
