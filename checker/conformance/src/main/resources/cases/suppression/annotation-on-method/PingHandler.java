// CASE suppression/annotation-on-method: @SuppressWarnings on the method that builds silences the check.
// ROW Suppression: at the construction's method
package ping;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class PingHandler implements RequestHandler<Object, Boolean> {
  @Override
  @SuppressWarnings("ClientBuiltPerInvocation") // the point of this function is to time a cold client
  public Boolean handleRequest(Object input, Context context) {
    return S3Client.create().listBuckets().hasBuckets();
  }
}
