package software.amazon.lambda.powertools.cloudformation;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CloudFormationCustomResourceEvent;

public abstract class AbstractCustomResourceHandler
    implements RequestHandler<CloudFormationCustomResourceEvent, Response> {
  protected AbstractCustomResourceHandler() {}

  @Override
  public final native Response handleRequest(
      CloudFormationCustomResourceEvent event, Context context);

  protected abstract Response create(CloudFormationCustomResourceEvent event, Context context);

  protected abstract Response update(CloudFormationCustomResourceEvent event, Context context);

  protected abstract Response delete(CloudFormationCustomResourceEvent event, Context context);
}
