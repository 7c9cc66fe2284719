// CASE entry-points/lambda-typed-as-handler: the body of a lambda that is typed as a handler runs per invocation.
// ROW E: Lambda interfaces, a lambda typed as one of them
package routes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public final class Routes {
  public static final RequestHandler<String, Boolean> EXISTS =
      (key, context) -> {
        S3Client client = S3Client.create(); // FINDING ClientBuiltPerInvocation
        return client.listObjectsV2(l -> l.bucket("b").prefix(key)).keyCount() > 0;
      };

  private Routes() {}
}
