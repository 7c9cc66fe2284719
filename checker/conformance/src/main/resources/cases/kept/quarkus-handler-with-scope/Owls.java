// CASE kept/quarkus-handler-with-scope: a scope keeps a handler in Quarkus too, with what is injected into it.
// ROW K: instance field initialiser or constructor of the handler class, @Singleton and @ApplicationScoped in Quarkus
package quarkus.scoped;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import software.amazon.awssdk.services.s3.S3Client;

@ApplicationScoped
@RegisterForReflection
public class Owls implements RequestHandler<String, Integer> {
  private final S3Client bucket = S3Client.create();
  @Inject Feathers feathers;
  private S3Client lazy;

  @Override
  public Integer handleRequest(String name, Context context) {
    lazy().listBuckets();
    return bucket.listObjectsV2(l -> l.bucket(name)).keyCount() + feathers.count();
  }

  private synchronized S3Client lazy() {
    if (lazy == null) {
      lazy = S3Client.create();
    }
    return lazy;
  }
}
