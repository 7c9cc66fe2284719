package registry;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;

public class CrossRegionNotifier implements RequestHandler<SNSEvent, Void> {
  @Override
  public Void handleRequest(SNSEvent event, Context context) {
    for (SNSEvent.SNSRecord record : event.getRecords()) {
      String region = record.getEventSubscriptionArn().split(":")[3];
      ClientRegistry.forRegion(region)
          .sendMessage(m -> m.queueUrl(region).messageBody(record.getSNS().getMessage()));
    }
    return null;
  }
}
