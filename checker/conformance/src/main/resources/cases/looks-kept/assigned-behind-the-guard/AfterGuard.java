// CASE looks-kept/assigned-behind-the-guard: a guard that ends before the assignment guards only its log line.
// ROW Looks kept: a field assigned with no guard
package behind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class AfterGuard implements RequestHandler<String, Integer> {
  private static DynamoDbClient client;

  @Override
  public Integer handleRequest(String table, Context context) {
    if (client == null) {
      context.getLogger().log("cold start");
    }
    client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation
    return client.scan(s -> s.tableName(table)).count();
  }
}
