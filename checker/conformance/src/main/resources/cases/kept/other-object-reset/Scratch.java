// CASE kept/other-object-reset: an object of the same class that is made per invocation may reset its own field.
// ROW K: lazy field; Looks kept: a keeper that the path sets back
package scratch;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

public class Scratch implements RequestHandler<String, String> {
  static class Pad {
    private final Map<String, S3Client> byRegion = new HashMap<>();
    private S3Client client;

    S3Client client() {
      if (client == null) {
        client = S3Client.create(); // FINDING RacyLazyClient
      }
      return client;
    }

    S3Client client(String region) {
      return byRegion.computeIfAbsent(region, r -> S3Client.create());
    }

    void reset() {
      client = null;
      byRegion.clear();
    }
  }

  private static final Pad KEPT = new Pad();

  @Override
  public String handleRequest(String key, Context context) {
    new Pad().reset();
    return KEPT.client().serviceName() + KEPT.client("eu-west-1").serviceName() + key;
  }
}
