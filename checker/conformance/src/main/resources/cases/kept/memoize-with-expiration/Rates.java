// CASE kept/memoize-with-expiration: memoizeWithExpiration is a bounded rebuild.
// ROW K: Suppliers.memoize
package rates.expiring;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.common.base.Suppliers;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;

public class Rates implements RequestHandler<String, String> {
  private final Supplier<String> table =
      Suppliers.memoizeWithExpiration(Rates::download, 10, TimeUnit.MINUTES);

  private static String download() {
    try (S3Client s3 = S3Client.create()) {
      return s3.getObjectAsBytes(g -> g.bucket("rates").key("today")).asUtf8String();
    }
  }

  @Override
  public String handleRequest(String currency, Context context) {
    return table.get().lines().filter(l -> l.startsWith(currency)).findFirst().orElse("");
  }
}
