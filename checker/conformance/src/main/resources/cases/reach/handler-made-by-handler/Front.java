// CASE reach/handler-made-by-handler: a handler that another handler makes per invocation is not the runtime's one.
// ROW Reach: new on the path, field initialisers
package handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;

public class Front implements RequestHandler<APIGatewayProxyRequestEvent, String> {
  @Override
  public String handleRequest(APIGatewayProxyRequestEvent event, Context context) {
    return switch (event.getPath()) {
      case "/users" -> new UsersHandler().handleRequest(event, context);
      default -> "404";
    };
  }
}
