// CASE reach/lambda-in-for-each: a client built in a forEach lambda is built for every record.
// ROW Reach: lambdas, forEach; per record
package fanout;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.services.sqs.SqsClient;

public class FanOut implements RequestHandler<KinesisEvent, Void> {
  @Override
  public Void handleRequest(KinesisEvent event, Context context) {
    event
        .getRecords()
        .forEach(
            record -> {
              String text = StandardCharsets.UTF_8.decode(record.getKinesis().getData()).toString();
              SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient per record
              sqs.sendMessage(m -> m.queueUrl("out").messageBody(text));
            });
    return null;
  }
}
