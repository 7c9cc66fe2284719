// CASE entry-points/nested-handler: handlers nested in a common class, one of which builds.
// ROW E: Lambda interfaces
package nested;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public final class Orders {
  private static final DynamoDbClient SHARED = DynamoDbClient.create();

  public static class Read implements RequestHandler<String, Boolean> {
    @Override
    public Boolean handleRequest(String table, Context context) {
      return SHARED.describeTable(d -> d.tableName(table)).table().itemCount() > 0;
    }
  }

  public static class Write implements RequestHandler<String, Boolean> {
    @Override
    public Boolean handleRequest(String table, Context context) {
      try (DynamoDbClient own = DynamoDbClient.builder().build()) { // FINDING ClientBuiltPerInvocation
        return own.createTable(c -> c.tableName(table)).tableDescription().itemCount() == 0;
      }
    }
  }

  private Orders() {}
}
