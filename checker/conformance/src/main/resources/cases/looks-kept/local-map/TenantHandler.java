// CASE looks-kept/local-map: computeIfAbsent into a map that lives in the method caches nothing across invocations.
// ROW Looks kept: a cache map that is local
package tenants;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;

public class TenantHandler implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Map<String, SqsClient> clients = new HashMap<>();
    for (var message : event.getRecords()) {
      SqsClient client =
          clients.computeIfAbsent(
              message.getEventSource(),
              source -> SqsClient.create()); // FINDING ClientBuiltPerInvocation per record
      client.sendMessage(m -> m.queueUrl("copy").messageBody(message.getBody()));
    }
    return null;
  }
}
