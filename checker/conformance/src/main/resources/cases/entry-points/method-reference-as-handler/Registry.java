// CASE entry-points/method-reference-as-handler: a method that is referred to as a handler runs per invocation.
// ROW E: Lambda interfaces, a method reference typed as one of them
package registry.refs;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Registry {
  private final RequestHandler<String, String> enqueue = this::enqueue;

  public RequestHandler<String, String> handler() {
    return enqueue;
  }

  private String enqueue(String body, Context context) {
    SqsClient client = SqsClient.create(); // FINDING ClientBuiltPerInvocation
    return client.sendMessage(m -> m.queueUrl("q").messageBody(body)).messageId();
  }
}
