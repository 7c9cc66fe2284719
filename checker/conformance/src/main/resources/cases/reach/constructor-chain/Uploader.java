// CASE reach/constructor-chain: a constructor made on the path runs the one that it calls with this(…).
// ROW Reach: this(…) constructor chains
package chains;

import software.amazon.awssdk.services.s3.S3Client;

class Uploader {
  private final S3Client s3;
  private final String bucket;

  Uploader(String bucket) {
    this(S3Client.create(), bucket); // FINDING ClientBuiltPerInvocation via Backup.handleRequest > new Uploader
  }

  Uploader(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  void upload(String key) {
    s3.headObject(h -> h.bucket(bucket).key(key));
  }
}
