package handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class UsersHandler implements RequestHandler<APIGatewayProxyRequestEvent, String> {
  private final DynamoDbClient users = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via Front.handleRequest > new UsersHandler

  @Override
  public String handleRequest(APIGatewayProxyRequestEvent event, Context context) {
    return users.scan(s -> s.tableName("users")).items().toString();
  }
}
