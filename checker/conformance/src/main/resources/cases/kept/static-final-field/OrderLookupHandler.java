// CASE kept/static-final-field: a client in a static final field is built when the class is initialised.
// ROW K: static field initialiser
package com.acme.orders;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class OrderLookupHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

  private static final DynamoDbClient DYNAMO =
      DynamoDbClient.builder().region(Region.EU_WEST_1).build();

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    String id = event.getPathParameters().get("id");
    var item =
        DYNAMO.getItem(b -> b.tableName("orders").key(Map.of("id", AttributeValue.fromS(id))));
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(item.hasItem() ? 200 : 404)
        .withBody(item.item().toString());
  }
}
