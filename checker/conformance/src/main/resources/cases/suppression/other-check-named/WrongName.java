// CASE suppression/other-check-named: an annotation that names another check silences nothing here.
// ROW Suppression: by the check's name
package suppress.other;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import software.amazon.awssdk.services.s3.S3Client;

public class WrongName implements RequestHandler<String, String> {
  @Override
  @SuppressWarnings("ReusableObjectBuiltPerInvocation")
  public String handleRequest(String bucket, Context context) {
    ObjectMapper mapper = new ObjectMapper();
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client
    return mapper.createObjectNode().put("n", s3.listBuckets().buckets().size()).toString();
  }
}
