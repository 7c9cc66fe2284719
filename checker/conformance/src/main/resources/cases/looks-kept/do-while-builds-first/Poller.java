// CASE looks-kept/do-while-builds-first: a loop that tests the field behind its body runs the body at least once on each invocation.
// ROW Looks kept: a guard that tests something else, or the other way round
package polls;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Poller implements RequestHandler<String, Integer> {
  private SqsClient queue;

  @Override
  public Integer handleRequest(String url, Context context) {
    do {
      queue = SqsClient.create(); // FINDING ClientBuiltPerInvocation per record
    } while (queue == null);
    return queue.receiveMessage(r -> r.queueUrl(url)).messages().size();
  }
}
