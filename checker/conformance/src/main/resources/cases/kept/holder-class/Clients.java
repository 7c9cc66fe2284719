// CASE kept/holder-class: the initialisation-on-demand holder builds its client once.
// ROW K: holder class
package billing;

import software.amazon.awssdk.services.s3.S3Client;

final class Clients {
  private Clients() {}

  private static class Holder {
    static final S3Client INSTANCE = S3Client.create();
  }

  static S3Client s3() {
    return Holder.INSTANCE;
  }
}
