// CASE resources/shared-client-closed-by-try: try-with-resources closes a kept client too, two calls away.
// ROW R: SharedClientClosed, try-with-resources
package closing.tidy;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class Tidy {
  private final DynamoDbClient client;

  Tidy(DynamoDbClient client) {
    this.client = client;
  }

  void remove(String id) {
    try (DynamoDbClient c = client) { // FINDING SharedClientClosed of DynamoDbClient via TidyHandler.handleRequest > Tidy.remove
      c.deleteItem(d -> d.tableName("t").key(Map.of("id", AttributeValue.fromS(id))));
    }
  }
}
