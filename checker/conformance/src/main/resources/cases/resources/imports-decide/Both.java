// CASE resources/imports-decide: a single import wins over the same package, so the name means the SDK's client here.
// ROW R: a user's own class; the language's order of names
package names;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Both implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String bucket, Context context) {
    S3Client sdk = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Both.handleRequest
    return sdk.listObjectsV2(l -> l.bucket(bucket)) + new Local().list();
  }
}
