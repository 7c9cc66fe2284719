// CASE looks-kept/override-between-sets-nothing: the override that a super call reaches sets another field than the guard tests, and does not go on upwards.
// ROW Looks kept: a field that the guarded code does not set
package betweensetsnothing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class QueueHandler extends Queued implements RequestHandler<String, String> {
  @Override
  protected void init() {
    super.init();
  }

  @Override
  public synchronized String handleRequest(String text, Context context) {
    if (client == null) {
      init();
    }
    return queue.sendMessage(m -> m.queueUrl("q").messageBody(text)).messageId();
  }
}
