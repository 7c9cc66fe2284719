// CASE kept/commons-lazy-initializer: initialize() of a commons LazyInitializer runs once.
// ROW K: commons LazyInitializer
package pdf;

import org.apache.commons.lang3.concurrent.ConcurrentException;
import org.apache.commons.lang3.concurrent.LazyInitializer;
import software.amazon.awssdk.services.s3.S3Client;

final class PdfStore {
  private static final LazyInitializer<S3Client> CLIENT =
      new LazyInitializer<>() {
        @Override
        protected S3Client initialize() {
          return S3Client.builder().build();
        }
      };

  static S3Client client() {
    try {
      return CLIENT.get();
    } catch (ConcurrentException e) {
      throw new IllegalStateException(e);
    }
  }
}
