// CASE looks-kept/quarkus-lazy-field: a lazy field of a function that Quarkus makes anew keeps nothing.
// ROW K: a lazy field of an object that is itself built per invocation
package quarkus.lazy;

import io.quarkus.funqy.Funq;
import software.amazon.awssdk.services.s3.S3Client;

public class Functions {
  private S3Client bucket;

  @Funq
  public int objects(String name) {
    if (bucket == null) {
      bucket = S3Client.create(); // FINDING ClientBuiltPerInvocation via Functions.objects
    }
    return bucket.listObjectsV2(l -> l.bucket(name)).keyCount();
  }
}
