package audit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CloudWatchLogsEvent;

public class AuditHandler implements RequestHandler<CloudWatchLogsEvent, Void> {
  private static final AuditLog LOG = new AuditLog();

  @Override
  public Void handleRequest(CloudWatchLogsEvent event, Context context) {
    LOG.write(context.getFunctionName(), event.getAwsLogs().getData());
    return null;
  }
}
