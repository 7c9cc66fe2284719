// CASE reach/field-initialiser-of-object-on-path: field initialisers of an object made per invocation run per invocation.
// ROW Reach: new Repository() on the path, field initialisers
package images;

import software.amazon.awssdk.services.s3.S3Client;

class Resizer {
  private final S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via ResizeHandler.handleRequest > new Resizer
  private final int width;

  Resizer(int width) {
    this.width = width;
  }

  void resize(String key) {
    s3.copyObject(
        c ->
            c.sourceBucket("in").sourceKey(key).destinationBucket("out").destinationKey(width + key));
  }
}
