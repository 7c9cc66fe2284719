// CASE reach/called-from-constructor-and-handler: a method that both the constructor and the handler call runs per invocation.
// ROW Reach: a method reached only from constructors is not on the path, this one is
package refresh;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Refresh implements RequestHandler<Boolean, Integer> {
  private DynamoDbClient client;

  public Refresh() {
    connect();
  }

  private void connect() {
    client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via Refresh.handleRequest > Refresh.connect
  }

  @Override
  public Integer handleRequest(Boolean force, Context context) {
    if (force) {
      connect();
    }
    return client.listTables().tableNames().size();
  }
}
