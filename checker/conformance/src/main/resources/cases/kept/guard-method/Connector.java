// CASE kept/guard-method: a method that only tells whether the field is set can stand for the null test.
// ROW K: lazy field, the guard tests the keeper through a method
package guardmethod;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Connector implements RequestHandler<String, Integer> {
  private DynamoDbClient client;

  private boolean isConnected() {
    return client != null;
  }

  private void connect() {
    client = DynamoDbClient.create();
  }

  @Override
  public synchronized Integer handleRequest(String table, Context context) {
    if (!isConnected()) {
      connect();
    }
    return client.scan(s -> s.tableName(table)).count();
  }
}
