// CASE kept/lazy-field-of-object-in-kept-map: objects that stand in a kept map keep their lazy fields.
// ROW K: lazy field, seen through an object in a kept map
package actionmap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Actions implements RequestHandler<Map<String, String>, Integer> {
  static class TableAction {
    private final String table;
    private DynamoDbClient client;

    TableAction(String table) {
      this.table = table;
    }

    synchronized int run() {
      if (client == null) {
        client = DynamoDbClient.create();
      }
      return client.scan(s -> s.tableName(table)).count();
    }
  }

  private static final Map<String, TableAction> ACTIONS =
      Map.of("cats", new TableAction("cats"), "dogs", new TableAction("dogs"));
  private static final List<TableAction> ALWAYS = List.of(new TableAction("all"));

  @Override
  public Integer handleRequest(Map<String, String> event, Context context) {
    int sum = ACTIONS.get(event.get("action")).run();
    for (TableAction action : ALWAYS) {
      sum += action.run();
    }
    return sum;
  }
}
