// CASE reach/unresolved-receiver-single: a call on a type that is nowhere in view reaches the one method of that name.
// ROW Reach: never link by name alone, only if exactly one visible type declares that name and arity
// ONLY scanner: the source names a class that does not exist in view
package unresolved.single;

import software.amazon.awssdk.services.s3.S3Client;

public class Cleaner {
  public void purgeEverything(String bucket) {
    S3Client.create().deleteBucket(d -> d.bucket(bucket)); // FINDING ClientBuiltPerInvocation
  }
}
