// CASE reflection/method-handle: a method that a method handle was looked up for.
// ROW Reach: method references
package misses.handle;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import software.amazon.awssdk.services.s3.S3Client;

public class Handles implements RequestHandler<String, Object> {
  private static final MethodHandle COUNT;

  static {
    try {
      COUNT =
          MethodHandles.lookup()
              .findStatic(
                  Handles.class, "count", MethodType.methodType(int.class, String.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static int count(String bucket) {
    return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount(); // MISS ClientBuiltPerInvocation: the handle names its method by a string
  }

  @Override
  public Object handleRequest(String bucket, Context context) {
    try {
      return COUNT.invoke(bucket);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
