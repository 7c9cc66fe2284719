// CASE implied-calls/json-constructor: an object that a JSON mapper makes.
// ROW Reach: a call that leaves the program is not followed
package misses.json;

import software.amazon.awssdk.services.s3.S3Client;

public class Settings {
  private final S3Client s3 = S3Client.create(); // MISS ClientBuiltPerInvocation: Jackson makes the object through reflection
  private String bucket;

  public void setBucket(String bucket) {
    this.bucket = bucket;
  }

  int size() {
    return s3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
