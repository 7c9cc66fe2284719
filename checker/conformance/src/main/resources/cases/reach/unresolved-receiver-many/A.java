// CASE reach/unresolved-receiver-many: a call on a type that is nowhere in view reaches none of several methods of that name.
// ROW Reach: never link by name alone
// ONLY scanner: the source names a class that does not exist in view
package unresolved.many;

import software.amazon.awssdk.services.s3.S3Client;

public class A {
  public void run(String bucket) {
    S3Client.create().deleteBucket(d -> d.bucket(bucket));
  }

  public static class B {
    public void run(String bucket) {
      S3Client.create().createBucket(c -> c.bucket(bucket));
    }
  }
}
