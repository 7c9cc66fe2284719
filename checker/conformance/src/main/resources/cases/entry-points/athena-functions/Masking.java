// CASE entry-points/athena-functions: every public method of a class of Athena's user-defined functions may be called by name.
// ROW E: Athena connectors, user-defined functions
package athena.functions;

import com.amazonaws.athena.connector.lambda.handlers.UserDefinedFunctionHandler;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Masking extends UserDefinedFunctionHandler {
  public Masking() {
    super("masking");
    S3Client.create().listBuckets();
  }

  public String mask(String value) {
    return SqsClient.create().serviceName() + value; // FINDING ClientBuiltPerInvocation of SqsClient via Masking.mask
  }

  public static String reveal(String value) {
    return SqsClient.builder().build().serviceName() + value; // FINDING ClientBuiltPerInvocation of SqsClient via Masking.reveal
  }

  private String spare() {
    return SqsClient.create().serviceName();
  }
}
