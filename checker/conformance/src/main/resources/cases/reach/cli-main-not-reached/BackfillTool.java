// CASE reach/cli-main-not-reached: a command-line main builds its own client; no entry point calls it.
// ROW Reach: not on the path, code no entry point reaches
package backfill;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class BackfillTool {
  public static void main(String[] args) {
    DynamoDbClient client = DynamoDbClient.create();
    for (String arg : args) {
      client.putItem(p -> p.tableName("items").item(Row.of(arg)));
    }
  }

  static final class Row {
    static Map<String, AttributeValue> of(String id) {
      return Map.of("id", AttributeValue.fromS(id));
    }
  }
}
