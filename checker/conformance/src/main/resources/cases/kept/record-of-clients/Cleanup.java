package toolbox;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;

public class Cleanup implements RequestHandler<ScheduledEvent, String> {
  @Override
  public String handleRequest(ScheduledEvent event, Context context) {
    int tables = Toolbox.SHARED.dynamo().listTables().tableNames().size();
    int buckets = Toolbox.SHARED.s3().listBuckets().buckets().size();
    return tables + "/" + buckets;
  }
}
