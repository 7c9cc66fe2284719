// CASE out-of-view/native-callback: a method that native code calls back.
// ROW Reach: direct calls
package misses.jni;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Scanner implements RequestHandler<byte[], Void> {
  static {
    System.loadLibrary("scanner");
  }

  private native void scan(byte[] image);

  void onMatch(String text) {
    SqsClient sqs = SqsClient.create(); // MISS ClientBuiltPerInvocation: the caller is native code
    sqs.sendMessage(m -> m.queueUrl("matches").messageBody(text));
  }

  @Override
  public Void handleRequest(byte[] image, Context context) {
    scan(image);
    return null;
  }
}
