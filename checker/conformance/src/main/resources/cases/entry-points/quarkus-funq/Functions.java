// CASE entry-points/quarkus-funq: a method with @Funq runs per invocation, a method without does not.
// ROW E: frameworks, Quarkus @Funq
package quarkus;

import io.quarkus.funqy.Funq;
import software.amazon.awssdk.services.s3.S3Client;

public class Functions {
  @Funq
  public int objects(String bucket) {
    return client().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }

  public void maintenance(String bucket) {
    S3Client.builder().build().deleteBucket(d -> d.bucket(bucket));
  }

  private S3Client client() {
    return S3Client.create(); // FINDING ClientBuiltPerInvocation via Functions.objects > Functions.client
  }
}
