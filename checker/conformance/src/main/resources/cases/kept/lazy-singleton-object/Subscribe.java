package subscribers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.LexEvent;

public class Subscribe implements RequestHandler<LexEvent, String> {
  @Override
  public String handleRequest(LexEvent event, Context context) {
    context.getLogger().log(SubscriberDao.getInstance().describe());
    return event.getUserId();
  }
}
