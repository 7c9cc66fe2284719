// CASE kept/handler-instance-field: the runtime keeps one handler, so its field initialisers run once.
// ROW K: instance field initialiser of the handler class
package users;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class GetUser implements RequestHandler<Map<String, String>, Map<String, Object>> {

  private final DynamoDbClient dynamoDb = DynamoDbClient.create();
  private final String table = System.getenv("USERS_TABLE");

  public Map<String, Object> handleRequest(Map<String, String> input, Context context) {
    var response =
        dynamoDb.getItem(
            r -> r.tableName(table).key(Map.of("pk", AttributeValue.fromS(input.get("user")))));
    return Map.of("found", response.hasItem());
  }
}
