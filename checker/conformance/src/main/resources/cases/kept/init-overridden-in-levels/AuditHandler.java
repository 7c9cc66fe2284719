// CASE kept/init-overridden-in-levels: overrides of an init method in several levels, each of which calls the one above, set the field; what they build besides is built under the guard too.
// ROW K: lazy field, the field set in the callee
package initlevels;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class AuditHandler extends Counting implements RequestHandler<String, Integer> {
  private SqsClient queue;

  @Override
  protected void init() {
    queue = SqsClient.create();
    again();
  }

  private void again() {
    super.init();
  }

  @Override
  protected void connect() {
    super.connect();
  }

  @Override
  public synchronized Integer handleRequest(String bucket, Context context) {
    if (client == null) {
      init();
    }
    queue.sendMessage(m -> m.queueUrl("audit").messageBody(bucket));
    return client.listObjectsV2(l -> l.bucket(bucket)).keyCount() + connections();
  }
}
