// CASE entry-points/pojo-from-terraform: a method that a Terraform resource names is a handler.
// ROW E: POJO handlers, named by Terraform
// ONLY scanner: a compiler does not read templates
package tf;

import software.amazon.awssdk.services.s3.S3Client;

public class Rename {
  public void rename(String key) {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via Rename.rename
    s3.copyObject(
        c -> c.sourceBucket("a").sourceKey(key).destinationBucket("a").destinationKey("new/" + key));
  }
}
