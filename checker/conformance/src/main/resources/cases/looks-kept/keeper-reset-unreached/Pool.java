// CASE looks-kept/keeper-reset-unreached: a reset method that no entry point reaches leaves the keeper alone.
// ROW K: a keeper counts while no reached method sets it back
package resets.unreached;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Pool implements RequestHandler<String, Boolean> {
  private static S3Client s3;

  static synchronized S3Client s3() {
    if (s3 == null) {
      s3 = S3Client.create();
    }
    return s3;
  }

  static void resetForTests() {
    s3 = null;
  }

  @Override
  public Boolean handleRequest(String key, Context context) {
    return s3().headObject(h -> h.bucket("pool").key(key)).deleteMarker();
  }
}
