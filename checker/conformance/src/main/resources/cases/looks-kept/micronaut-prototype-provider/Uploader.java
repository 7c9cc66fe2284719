// CASE looks-kept/micronaut-prototype-provider: a class without a scope is a prototype to Micronaut, built at each get.
// ROW K: dependency injection, what unscoped means depends on the annotation's package
package di.micronaut.provider;

import io.micronaut.context.annotation.Bean;
import software.amazon.awssdk.services.s3.S3Client;

@Bean
class Uploader {
  private final S3Client s3;

  Uploader() {
    s3 = S3Client.builder().build(); // FINDING ClientBuiltPerInvocation via UploadFunction.execute > new Uploader
  }

  void upload(String text) {
    s3.headBucket(h -> h.bucket(text));
  }
}
