// CASE kept/micronaut-prototype-in-singleton: a prototype that is injected into a singleton is built with it.
// ROW K: dependency injection, whatever is injected into singletons
package di.prototype;

import io.micronaut.context.annotation.Prototype;
import software.amazon.awssdk.services.s3.S3Client;

@Prototype
class Renderer {
  private final S3Client fonts = S3Client.create();

  String render(String text) {
    return fonts.serviceName() + text;
  }
}
