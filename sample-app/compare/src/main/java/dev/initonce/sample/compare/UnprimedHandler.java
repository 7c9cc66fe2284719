package dev.initonce.sample.compare;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.initonce.sample.after.CollectionHandler;
import dev.initonce.sample.after.Tables;

/** The fixed sample with its client built in init, and the warm-up left out. */
public final class UnprimedHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final CollectionHandler handler = new CollectionHandler(Tables.create());

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return handler.handleRequest(event, context);
  }
}
