// CASE reach/command-map: handlers of a kept map of commands run when the path takes one out and calls it.
// ROW Reach: lambdas and objects that were put into a field count where they are called
package commands;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Map;

public class Router
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private static final Map<String, Command> COMMANDS =
      Map.of("GET", new GetCommand(), "DELETE", new DeleteCommand());

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent request, Context context) {
    Command command = COMMANDS.get(request.getHttpMethod());
    return new APIGatewayProxyResponseEvent().withBody(command.run(request.getPath()));
  }
}
