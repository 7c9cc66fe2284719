// CASE resources/client-closed-at-shutdown: a shutdown hook and a checkpoint close the client when it is no longer needed.
// ROW R: SharedClientClosed, only on the per-invocation path
package closing.shutdown;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.crac.Core;
import org.crac.Resource;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Shutdown implements RequestHandler<String, String>, Resource {
  private SqsClient sqs = SqsClient.create();

  public Shutdown() {
    Core.getGlobalContext().register(this);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> sqs.close()));
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    sqs.close();
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    sqs = SqsClient.create();
  }

  @Override
  public String handleRequest(String text, Context context) {
    return sqs.sendMessage(m -> m.queueUrl("q").messageBody(text)).messageId();
  }
}
