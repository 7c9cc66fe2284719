// CASE kept/or-else-get-assigns-inside: the lambda given to orElseGet sets the field that the Optional was made from.
// ROW K: lazy field, an Optional that assigns the field
package papers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

public class Papers implements RequestHandler<String, Integer> {
  private static S3Client s3;

  private static synchronized S3Client s3() {
    return Optional.ofNullable(s3)
        .orElseGet(
            () -> {
              s3 = S3Client.create();
              return s3;
            });
  }

  @Override
  public Integer handleRequest(String bucket, Context context) {
    return s3().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
