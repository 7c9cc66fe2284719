// CASE resources/local-client-closed: a client of the invocation's own may be closed; that it is built is the finding.
// ROW R: SharedClientClosed, only a client kept in a field
package closing.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class LocalClosed implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String bucket, Context context) {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation
    int count = s3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
    s3.close();
    return count;
  }
}
