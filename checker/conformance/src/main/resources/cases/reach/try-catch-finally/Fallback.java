// CASE reach/try-catch-finally: the catch and finally branches run on the path too.
// ROW Reach: direct calls
package fallback;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Fallback implements RequestHandler<String, String> {
  private final S3Client primary = S3Client.create();

  @Override
  public String handleRequest(String key, Context context) {
    try {
      return primary.getObjectAsBytes(g -> g.bucket("primary").key(key)).asUtf8String();
    } catch (S3Exception e) {
      S3Client secondary = S3Client.builder().crossRegionAccessEnabled(true).build(); // FINDING ClientBuiltPerInvocation of S3Client
      return secondary.getObjectAsBytes(g -> g.bucket("secondary").key(key)).asUtf8String();
    } finally {
      SqsClient.create().sendMessage(m -> m.queueUrl("log").messageBody(key)); // FINDING ClientBuiltPerInvocation of SqsClient
    }
  }
}
