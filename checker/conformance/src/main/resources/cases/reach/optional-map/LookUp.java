// CASE reach/optional-map: a lambda given to Optional runs at most once, so it is no loop.
// ROW Reach: lambdas, Optional
package optionals;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class LookUp implements RequestHandler<Map<String, String>, Integer> {
  @Override
  public Integer handleRequest(Map<String, String> query, Context context) {
    return Optional.ofNullable(query.get("table"))
        .map(this::count)
        .orElseGet(() -> fallback(DynamoDbClient.create())); // FINDING ClientBuiltPerInvocation
  }

  private Integer count(String table) {
    DynamoDbClient client = DynamoDbClient.builder().build(); // FINDING ClientBuiltPerInvocation via LookUp.handleRequest > LookUp.count
    return client.scan(s -> s.tableName(table)).count();
  }

  private Integer fallback(DynamoDbClient client) {
    return client.listTables().tableNames().size();
  }
}
