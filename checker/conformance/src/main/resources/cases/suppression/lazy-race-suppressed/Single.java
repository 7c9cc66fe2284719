// CASE suppression/lazy-race-suppressed: RacyLazyClient is silenced by its own name.
// ROW Suppression: at the construction's method; R RacyLazyClient
package suppress.racy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Single implements RequestHandler<String, Integer> {
  private S3Client s3;

  @SuppressWarnings("RacyLazyClient") // one invocation at a time in this environment
  private S3Client s3() {
    if (s3 == null) {
      s3 = S3Client.create();
    }
    return s3;
  }

  @Override
  public Integer handleRequest(String bucket, Context context) {
    return s3().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
