// CASE reach/three-files-deep: a construction two calls away from the handler, in another file.
// ROW Reach: direct calls across files
package com.example.collection;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

public class CollectionHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final CollectionService service = new CollectionService();

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    String id = event.getPathParameters().get("id");
    if ("DELETE".equals(event.getRequestContext().getHttp().getMethod())) {
      service.delete(id);
      return APIGatewayV2HTTPResponse.builder().withStatusCode(204).build();
    }
    return APIGatewayV2HTTPResponse.builder().withStatusCode(200).withBody(service.find(id)).build();
  }
}
