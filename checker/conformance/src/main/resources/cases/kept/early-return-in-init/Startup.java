// CASE kept/early-return-in-init: an init method that returns at once when it ran before.
// ROW K: lazy field, early-return form of a void method; R RacyLazyClient
package initonce.early;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Startup implements RequestHandler<String, Integer> {
  private S3Client s3;

  @Override
  public Integer handleRequest(String bucket, Context context) {
    init(context);
    return s3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }

  private void init(Context context) {
    if (s3 != null) {
      return;
    }
    context.getLogger().log("cold start");
    s3 = S3Client.builder().build(); // FINDING RacyLazyClient
  }
}
