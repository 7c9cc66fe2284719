// CASE resources/lambda-event-types: types of the Lambda libraries stand under com.amazonaws.services, and are no clients.
// ROW R: SDK v1 clients; not value types
package events;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.ArrayList;
import java.util.Map;

public class EventTypes implements RequestHandler<Map<String, Object>, Object> {
  @Override
  public Object handleRequest(Map<String, Object> event, Context context) {
    ClientContext client = context.getClientContext();
    if (client != null) {
      return APIGatewayV2HTTPResponse.builder().withStatusCode(200).build();
    }
    if (event.containsKey("Records")) {
      return new SQSBatchResponse(new ArrayList<>());
    }
    return event.isEmpty()
        ? StreamsEventResponse.builder().build()
        : new APIGatewayProxyResponseEvent().withStatusCode(400);
  }
}
