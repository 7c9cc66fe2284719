// CASE message/path-of-three: each call of the path with its line, and the construction last.
// ROW The message
package com.example.message;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;

public class CollectionHandler implements RequestHandler<APIGatewayProxyRequestEvent, Boolean> {
  private final CollectionService service = new CollectionService();

  @Override
  public Boolean handleRequest(APIGatewayProxyRequestEvent request, Context context) {
    return service.delete(
        request.getPathParameters().get("id"));
  }
}
