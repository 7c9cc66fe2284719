// CASE reach/method-reference-on-result: a method reference whose receiver is what a call returns.
// ROW Reach: method references; kept: the handler's constructor
package refresult;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;

public class Reports implements RequestHandler<String, Integer> {

  private final Stores stores = new Stores();

  @Override
  public Integer handleRequest(String bucket, Context context) {
    String prefix = bucket.trim().toLowerCase();
    Supplier<S3Client> fresh = stores.named(prefix)::fresh;
    Supplier<S3Client> shared = stores.named(prefix)::shared;
    Optional.of(prefix).map(new Buckets(shared.get())::count);
    return fresh.get().listObjectsV2(r -> r.bucket(bucket)).keyCount();
  }
}
