// CASE kept/lazy-instance-field-of-handler: a lazy field of the handler is kept with the handler.
// ROW K: lazy field, instance; R RacyLazyClient
package notify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import software.amazon.awssdk.services.sqs.SqsClient;

public class MailHandler implements RequestHandler<SNSEvent, String> {

  private SqsClient outbox;

  @Override
  public String handleRequest(SNSEvent event, Context context) {
    for (SNSEvent.SNSRecord record : event.getRecords()) {
      outbox().sendMessage(b -> b.queueUrl("mail").messageBody(record.getSNS().getMessage()));
    }
    return "ok";
  }

  private SqsClient outbox() {
    if (outbox == null) {
      outbox = SqsClient.create(); // FINDING RacyLazyClient
    }
    return outbox;
  }
}
