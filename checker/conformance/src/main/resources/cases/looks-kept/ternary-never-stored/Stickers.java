// CASE looks-kept/ternary-never-stored: a ternary that tests the field but only gives its value to a local.
// ROW Looks kept: a value that is never stored
package stickers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Stickers implements RequestHandler<String, Boolean> {
  private S3Client injected;

  void setS3(S3Client s3) {
    injected = s3;
  }

  @Override
  public Boolean handleRequest(String key, Context context) {
    S3Client s3 = injected != null ? injected : S3Client.create(); // FINDING ClientBuiltPerInvocation
    return s3.headObject(h -> h.bucket("stickers").key(key)).contentLength() > 0;
  }
}
