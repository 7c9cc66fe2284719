// CASE resources/shared-client-closed: closing a kept client breaks the next invocation.
// ROW R: SharedClientClosed, close()
package closing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class CloseEachTime implements RequestHandler<String, Integer> {
  private static final S3Client S3 = S3Client.create();

  @Override
  public Integer handleRequest(String bucket, Context context) {
    try {
      return S3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
    } finally {
      S3.close(); // FINDING SharedClientClosed of S3Client via CloseEachTime.handleRequest
    }
  }
}
