// CASE kept/double-checked-locking: double-checked locking builds once, also under threads.
// ROW K: double-checked locking
package documents;

import software.amazon.awssdk.services.s3.S3Client;

public class S3Provider {
  private static volatile S3Client instance;

  public static S3Client get() {
    if (instance == null) {
      synchronized (S3Provider.class) {
        if (instance == null) {
          instance = S3Client.builder().forcePathStyle(true).build();
        }
      }
    }
    return instance;
  }
}
