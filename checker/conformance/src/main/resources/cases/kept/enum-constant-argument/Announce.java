package stages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;

public class Announce implements RequestHandler<SNSEvent, Void> {
  @Override
  public Void handleRequest(SNSEvent event, Context context) {
    event
        .getRecords()
        .forEach(r -> Stage.valueOf(r.getSNS().getSubject()).announce(r.getSNS().getMessage()));
    return null;
  }
}
