// CASE looks-kept/synchronized-but-unguarded: a lock alone keeps nothing.
// ROW Looks kept: a field assigned with no guard in the handler
package locked;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Locked implements RequestHandler<String, Integer> {
  private static final Object LOCK = new Object();
  private static volatile S3Client s3;

  @Override
  public Integer handleRequest(String bucket, Context context) {
    synchronized (LOCK) {
      s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation
    }
    return s3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
