// CASE entry-points/pojo-handler: a public method whose last parameter is the Lambda context is a handler.
// ROW E: POJO handlers, without a template
package memory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class MemoryCards {
  private final DynamoDbClient kept = DynamoDbClient.create();

  public APIGatewayProxyResponseEvent list(APIGatewayProxyRequestEvent event, Context context) {
    return new APIGatewayProxyResponseEvent()
        .withBody(kept.scan(s -> s.tableName("cards")).items().toString());
  }

  public APIGatewayProxyResponseEvent create(APIGatewayProxyRequestEvent event, Context context) {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via MemoryCards.create
    client.putItem(p -> p.tableName("cards"));
    return new APIGatewayProxyResponseEvent().withStatusCode(201);
  }
}
