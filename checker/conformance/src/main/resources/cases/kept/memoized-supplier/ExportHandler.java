// CASE kept/memoized-supplier: Suppliers.memoize builds at the first get only.
// ROW K: Suppliers.memoize
package export;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3AsyncClient;

public class ExportHandler implements RequestHandler<Map<String, Object>, Integer> {
  private static final Supplier<S3AsyncClient> S3 =
      Suppliers.memoize(() -> S3AsyncClient.builder().build());

  @Override
  public Integer handleRequest(Map<String, Object> job, Context context) {
    return S3.get()
        .listObjectsV2(l -> l.bucket((String) job.get("bucket")))
        .thenApply(page -> page.keyCount())
        .join();
  }
}
