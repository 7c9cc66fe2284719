// CASE looks-kept/other-object-set: a guard on this object's field that sets another object's.
// ROW Looks kept: a guard that tests another field
package twins;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Twins implements RequestHandler<String, String> {
  private static final class Holder {
    private S3Client client;
  }

  private final Holder first = new Holder();
  private final Holder second = new Holder();
  private S3Client client;

  @Override
  public String handleRequest(String key, Context context) {
    if (client == null) {
      fill(new Twins());
    }
    Holder one = first;
    Holder two = second;
    if (one.client == null) {
      two.client = S3Client.create(); // FINDING ClientBuiltPerInvocation
    }
    return two.client.serviceName() + key;
  }

  private void fill(Twins other) {
    other.client = S3Client.create(); // FINDING ClientBuiltPerInvocation
  }
}
