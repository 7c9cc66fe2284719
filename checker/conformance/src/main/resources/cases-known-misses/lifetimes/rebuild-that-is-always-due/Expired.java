// CASE lifetimes/rebuild-that-is-always-due: a bounded rebuild whose bound is always passed.
// ROW K: with || it is a bounded rebuild
package misses.expired;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Expired implements RequestHandler<String, Integer> {
  private S3Client s3;
  private long expires;

  @Override
  public synchronized Integer handleRequest(String bucket, Context context) {
    if (s3 == null || System.currentTimeMillis() > expires) {
      s3 = S3Client.create(); // MISS ClientBuiltPerInvocation: conditions beside the keeper's are not evaluated
    }
    return s3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
