// CASE reach/thread-subclass: run of a thread class that the path starts.
// ROW Reach: Thread
package threadsub;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Flush implements RequestHandler<String, Void> {
  static class Flusher extends Thread {
    private final String text;

    Flusher(String text) {
      this.text = text;
    }

    @Override
    public void run() {
      SqsClient.create().sendMessage(m -> m.queueUrl("flush").messageBody(text)); // FINDING ClientBuiltPerInvocation
    }
  }

  @Override
  public Void handleRequest(String text, Context context) {
    new Flusher(text).start();
    return null;
  }
}
