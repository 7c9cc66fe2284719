// CASE entry-points/pojo-not-a-handler: methods with a context that are static, hidden or followed by more parameters.
// ROW E: POJO handlers, public and not static, whose last parameter is the Lambda Context
package pojo.none;

import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.awssdk.services.s3.S3Client;

public class Helpers {
  public static int count(String bucket, Context context) {
    return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }

  String region(String bucket, Context context) {
    return S3Client.create().getBucketLocation(g -> g.bucket(bucket)).locationConstraintAsString();
  }

  protected void remove(String bucket, Context context) {
    S3Client.create().deleteBucket(d -> d.bucket(bucket));
  }

  public void create(Context context, String bucket) {
    S3Client.create().createBucket(c -> c.bucket(bucket));
  }

  public void list(String bucket) {
    S3Client.create().listObjectsV2(l -> l.bucket(bucket));
  }
}
