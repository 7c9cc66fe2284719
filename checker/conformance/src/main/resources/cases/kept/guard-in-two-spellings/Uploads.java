// CASE kept/guard-in-two-spellings: a test nested in another says what && says, and both together are the bounded rebuild of ||.
// ROW K: lazy field, every spelling of a guard; R RacyLazyClient
package uploads;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Uploads implements RequestHandler<String, String> {
  private S3Client joined;
  private S3Client nested;
  private boolean broken;

  @Override
  public String handleRequest(String key, Context context) {
    return joined().serviceName() + nested().serviceName();
  }

  private S3Client joined() {
    if (joined == null || broken) {
      joined = S3Client.create(); // FINDING RacyLazyClient
    }
    return joined;
  }

  private S3Client nested() {
    if (nested != null) {
      if (!broken) {
        return nested;
      }
    }
    nested = S3Client.create(); // FINDING RacyLazyClient
    return nested;
  }
}
