// CASE kept/double-checked-locking-local-copy: a local read from the field stands for it until it is assigned.
// ROW K: lazy field, guard on a local that was read from the keeper
package audit;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class AuditLog {
  private volatile DynamoDbClient client;

  private DynamoDbClient client() {
    DynamoDbClient result = client;
    if (result == null) {
      synchronized (this) {
        result = client;
        if (result == null) {
          client = result = DynamoDbClient.create();
        }
      }
    }
    return result;
  }

  void write(String who, String what) {
    client()
        .putItem(
            r ->
                r.tableName("audit")
                    .item(
                        Map.of(
                            "who", AttributeValue.fromS(who), "what", AttributeValue.fromS(what))));
  }
}
