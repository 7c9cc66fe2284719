// CASE entry-points/request-handler-create: create() in handleRequest builds on every invocation.
// ROW E: Lambda interfaces, RequestHandler; R SDK v2 client, create()
package example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class GreetingHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent input, Context context) {
    DynamoDbClient ddb = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient via GreetingHandler.handleRequest
    var key = Map.of("name", AttributeValue.fromS(input.getBody()));
    var greeting = ddb.getItem(g -> g.tableName("greetings").key(key)).item();
    return new APIGatewayProxyResponseEvent().withStatusCode(200).withBody(greeting.toString());
  }
}
