// CASE kept/lazy-optional-field: a test on whether an Optional field is present guards the branch that fills it.
// ROW K: lazy field, Optional
package vault.optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

public class Vault implements RequestHandler<String, Boolean> {
  private Optional<S3Client> s3 = Optional.empty();

  @Override
  public synchronized Boolean handleRequest(String key, Context context) {
    if (!s3.isPresent()) {
      s3 = Optional.of(S3Client.create());
    }
    return s3.get().headObject(h -> h.bucket("vault").key(key)).deleteMarker();
  }
}
