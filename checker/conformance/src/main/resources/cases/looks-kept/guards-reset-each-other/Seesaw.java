// CASE looks-kept/guards-reset-each-other: two guards of which each sets the other's field back.
// ROW Looks kept: a keeper that the path sets back
package seesaw;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Seesaw implements RequestHandler<String, String> {
  private S3Client s3;
  private SqsClient sqs;

  @Override
  public String handleRequest(String key, Context context) {
    if (s3 == null) {
      s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation
      sqs = null;
    }
    if (sqs == null) {
      sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation
      s3 = null;
    }
    return sqs.serviceName() + key;
  }
}
