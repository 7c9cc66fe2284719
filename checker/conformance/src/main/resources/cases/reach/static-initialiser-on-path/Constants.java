// CASE reach/static-initialiser-on-path: a class that the handler is the first to use is initialised once.
// ROW Reach: not on the path, static initialisers
package statics;

import software.amazon.awssdk.services.s3.S3Client;

final class Constants {
  static final String BUCKET;

  static {
    try (S3Client s3 = S3Client.create()) {
      BUCKET = s3.listBuckets().buckets().get(0).name();
    }
  }

  private Constants() {}
}
