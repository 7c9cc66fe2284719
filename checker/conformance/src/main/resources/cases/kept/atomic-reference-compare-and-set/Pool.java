// CASE kept/atomic-reference-compare-and-set: a client put into an AtomicReference when it was empty stays there.
// ROW K: AtomicReference.compareAndSet; the guard tests a local read from ref.get()
package casref;

import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.s3.S3Client;

class Pool {
  private final AtomicReference<S3Client> reference = new AtomicReference<>();

  S3Client s3() {
    S3Client current = reference.get();
    if (current != null) {
      return current;
    }
    S3Client made = S3Client.create();
    if (reference.compareAndSet(null, made)) {
      return made;
    }
    made.close();
    return reference.get();
  }
}
