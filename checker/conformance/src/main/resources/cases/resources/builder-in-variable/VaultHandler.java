// CASE resources/builder-in-variable: a builder that is kept in a local builds where build() is called, from the local's name on.
// ROW R: builder kept in a variable
package vault;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.net.URI;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

public class VaultHandler implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String prefix, Context context) {
    S3ClientBuilder builder = S3Client.builder();
    if (System.getenv("LOCAL") != null) {
      builder.endpointOverride(URI.create("http://localhost:9000"));
    }
    S3Client s3 = builder.build(); // FINDING ClientBuiltPerInvocation of S3Client
    return s3.listObjectsV2(l -> l.bucket("vault").prefix(prefix)).keyCount();
  }
}
