// CASE entry-points/function-not-a-component: a plain Function that nothing in view runs is no entry point.
// ROW E: functions, a component, named as the handler, or takes a Lambda event
package functions.plain;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Function;
import software.amazon.awssdk.services.s3.S3Client;

public class Slugify implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String title, Context context) {
    return title.replace(' ', '-');
  }

  static class FetchTitle implements Function<String, String> {
    @Override
    public String apply(String key) {
      return S3Client.create().getObjectAsBytes(g -> g.bucket("t").key(key)).asUtf8String();
    }
  }
}
