// CASE reflection/class-for-name: a class that is loaded by name and made through reflection.
// ROW Reach: new on the path
package misses.forname;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class PluginHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String text, Context context) {
    try {
      Object plugin =
          Class.forName(System.getenv("PLUGIN")).getDeclaredConstructor().newInstance();
      return text + plugin;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static class BucketPlugin {
    private final S3Client s3 = S3Client.create(); // MISS ClientBuiltPerInvocation: the name of the class is known at run time only

    @Override
    public String toString() {
      return s3.serviceName();
    }
  }
}
