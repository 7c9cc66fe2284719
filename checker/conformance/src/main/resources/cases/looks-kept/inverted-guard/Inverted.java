// CASE looks-kept/inverted-guard: a test that the field is set rebuilds what is already there.
// ROW Looks kept: the guard runs when the keeper is set, not while it is unset
package inverted;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Inverted implements RequestHandler<String, Integer> {
  private S3Client s3 = S3Client.create();

  @Override
  public Integer handleRequest(String bucket, Context context) {
    if (s3 != null) {
      s3 = S3Client.builder().build(); // FINDING ClientBuiltPerInvocation
    }
    return s3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
