package passed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Forwarder implements RequestHandler<SNSEvent, Void> {
  private final Regions regions = new Regions();

  @Override
  public Void handleRequest(SNSEvent event, Context context) {
    SqsClient sqs = regions.finish(SqsClient.builder());
    sqs.sendMessage(m -> m.queueUrl("fwd").messageBody(event.toString()));
    return null;
  }
}
