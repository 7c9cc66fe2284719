// CASE reach/loop-inside-shorter-path: a site that is reached once and in a loop costs one build per record.
// ROW Reach: per record when the path runs through a loop
package loopsmixed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Mixed implements RequestHandler<DynamodbEvent, Void> {
  @Override
  public Void handleRequest(DynamodbEvent event, Context context) {
    for (int i = 0; i < event.getRecords().size(); i++) {
      emit(event.getRecords().get(i).getEventName());
    }
    return null;
  }

  private void emit(String name) {
    if ("REMOVE".equals(name)) {
      return;
    }
    SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation per record via Mixed.handleRequest > Mixed.emit
    sqs.sendMessage(m -> m.queueUrl("changes").messageBody(name));
  }
}
