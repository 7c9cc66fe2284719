// CASE looks-kept/local-copy-reassigned: a local that was assigned since it was read no longer stands for the field.
// ROW Looks kept: the guard tests a local that was reassigned
package stale;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Stale implements RequestHandler<String, Integer> {
  private S3Client shared;

  @Override
  public Integer handleRequest(String bucket, Context context) {
    S3Client s3 = shared;
    s3 = lookUp(bucket);
    if (s3 == null) {
      s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation
      shared = s3;
    }
    return s3.listBuckets().buckets().size();
  }

  private S3Client lookUp(String bucket) {
    return null;
  }
}
