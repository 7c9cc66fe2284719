// CASE implied-calls/to-string-in-concatenation: a toString that a string concatenation calls.
// ROW Reach: direct calls
package misses.concat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Labels implements RequestHandler<String, String> {
  static class BucketList {
    @Override
    public String toString() {
      return S3Client.create().listBuckets().toString(); // MISS ClientBuiltPerInvocation: the call is not written in the source
    }
  }

  private final BucketList buckets = new BucketList();

  @Override
  public String handleRequest(String prefix, Context context) {
    return prefix + buckets;
  }
}
