// CASE looks-kept/cdi-dependent-instance: a dependent bean is built anew at each Instance.get.
// ROW K: dependency injection, what unscoped means depends on the annotation's package (CDI dependent)
package di.instance;

import jakarta.enterprise.context.Dependent;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

@Dependent
class Signer {
  private final S3Presigner presigner = S3Presigner.create(); // FINDING ClientBuiltPerInvocation of S3Presigner via LinkFunction.link > new Signer

  String sign(String key) {
    return presigner
        .presignGetObject(
            p ->
                p.signatureDuration(java.time.Duration.ofMinutes(1))
                    .getObjectRequest(g -> g.bucket("links").key(key)))
        .url()
        .toString();
  }
}
