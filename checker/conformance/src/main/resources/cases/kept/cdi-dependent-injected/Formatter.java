// CASE kept/cdi-dependent-injected: a dependent bean lives as long as the handler that it is injected into.
// ROW K: dependency injection, whatever is injected into singletons
package di.dependent;

import jakarta.enterprise.context.Dependent;
import software.amazon.awssdk.services.s3.S3Client;

@Dependent
public class Formatter {
  private final S3Client templates = S3Client.create();

  String format(String name) {
    return templates.getObjectAsBytes(g -> g.bucket("templates").key(name)).asUtf8String();
  }
}
