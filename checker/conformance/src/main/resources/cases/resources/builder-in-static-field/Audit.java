// CASE resources/builder-in-static-field: a kept builder does not keep what each build() makes.
// ROW R: builder kept in a variable
package kept.builder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

public class Audit implements RequestHandler<String, Boolean> {
  private static final S3ClientBuilder BUILDER = S3Client.builder().forcePathStyle(true);

  @Override
  public Boolean handleRequest(String bucket, Context context) {
    S3Client s3 = BUILDER.build(); // FINDING ClientBuiltPerInvocation of S3Client
    return s3.getBucketVersioning(v -> v.bucket(bucket)).statusAsString() != null;
  }
}
