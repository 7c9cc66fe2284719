// CASE entry-points/handler-named-by-option: a method that an option names is a handler, with or without a context.
// ROW E: POJO handlers, named by an option
// OPTION handlers=options.Resize::resize
package options;

import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

public class Resize {
  public String resize(Map<String, String> event) {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via Resize.resize
    return s3.getObjectAsBytes(g -> g.bucket("img").key(event.get("key"))).asUtf8String();
  }

  public String preview(Map<String, String> event) {
    return S3Client.create().serviceName() + event;
  }
}
