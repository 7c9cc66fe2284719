// CASE looks-kept/guard-on-local-with-field-name: a null test on a local that only has the field's name guards nothing.
// ROW Looks kept: a guard on a local that merely has the field's name
package zip;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class ZipHandler implements RequestHandler<String, Integer> {
  private static S3Client s3;

  @Override
  public Integer handleRequest(String bucket, Context context) {
    S3Client s3 = null;
    if (s3 == null) {
      s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation
    }
    return s3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }

  static boolean ready() {
    return s3 != null;
  }
}
