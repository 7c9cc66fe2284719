// CASE kept/supplier-called-in-constructor: a supplier that only the handler's constructor asks builds once.
// ROW K: constructor of the handler class
package thumbs;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;

public class Thumbnailer implements RequestHandler<S3EventNotification, Integer> {
  private final S3Client s3;

  public Thumbnailer() {
    this(() -> S3Client.builder().build());
  }

  Thumbnailer(Supplier<? extends S3Client> clients) {
    this.s3 = clients.get();
  }

  @Override
  public Integer handleRequest(S3EventNotification event, Context context) {
    return event.getRecords().size() + s3.listBuckets().buckets().size();
  }
}
