// CASE out-of-view/pojo-without-template: a plain method without a context whose template is in another repository.
// ROW E: POJO handlers
package misses.pojo;

import software.amazon.awssdk.services.s3.S3Client;

public class Convert {
  public String convert(String key) {
    S3Client s3 = S3Client.create(); // MISS ClientBuiltPerInvocation: nothing in view says that it is a handler; name it by an option
    return s3.getObjectAsBytes(g -> g.bucket("in").key(key)).asUtf8String();
  }
}
