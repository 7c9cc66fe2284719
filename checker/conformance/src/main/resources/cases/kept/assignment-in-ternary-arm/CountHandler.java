package ternaryarm;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;

public class CountHandler implements RequestHandler<ScheduledEvent, Integer> {
  @Override
  public Integer handleRequest(ScheduledEvent event, Context context) {
    int rows = Counter.dynamo().scan(s -> s.tableName("counter")).count();
    return rows + Counter.sqs().listQueues().queueUrls().size();
  }
}
