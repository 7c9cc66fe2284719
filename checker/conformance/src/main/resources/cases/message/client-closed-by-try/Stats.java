// CASE message/client-closed-by-try: closing what was built in the same breath does not make it right.
// ROW The message; The fix, try-with-resources
package stats;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Stats implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String key, Context context) {
    try (S3Client client = S3Client.create()) { // FINDING ClientBuiltPerInvocation
      return client.utilities().getUrl(u -> u.bucket("stats").key(key)).toString();
    }
  }
}
