// CASE looks-kept/update-and-get-always: updateAndGet that ignores what is there builds each time.
// ROW Looks kept: updateAndGet(x -> create())
package always;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.s3.S3Client;

public class Refresher implements RequestHandler<String, Integer> {
  private static final AtomicReference<S3Client> S3 = new AtomicReference<>();

  @Override
  public Integer handleRequest(String bucket, Context context) {
    S3Client s3 = S3.updateAndGet(old -> S3Client.create()); // FINDING ClientBuiltPerInvocation
    return s3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
