// CASE kept/enum-constant: the constructor of an enum singleton runs once.
// ROW K: enum constant
package auth.session;

import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

enum SessionStore {
  INSTANCE;

  private final DynamoDbClient client;
  private final DynamoDbEnhancedClient enhanced;

  SessionStore() {
    client = DynamoDbClient.builder().build();
    enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
  }

  void end(String token) {
    client.deleteItem(
        r -> r.tableName("sessions").key(Map.of("token", AttributeValue.fromS(token))));
  }

  DynamoDbEnhancedClient enhanced() {
    return enhanced;
  }
}
