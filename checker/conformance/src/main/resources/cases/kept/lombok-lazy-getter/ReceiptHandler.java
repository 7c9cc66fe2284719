// CASE kept/lombok-lazy-getter: a field with @Getter(lazy = true) is built at the first call of its getter.
// ROW K: Lombok @Getter(lazy = true)
package receipts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import lombok.Getter;
import software.amazon.awssdk.services.s3.S3Client;

public class ReceiptHandler implements RequestHandler<SQSEvent, Integer> {
  @Getter(lazy = true)
  private final S3Client s3 = S3Client.builder().build();

  @Override
  public Integer handleRequest(SQSEvent event, Context context) {
    return getS3().listObjectsV2(l -> l.bucket("receipts")).keyCount();
  }
}
