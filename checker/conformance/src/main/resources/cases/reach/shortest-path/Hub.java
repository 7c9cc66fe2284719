// CASE reach/shortest-path: of two ways to a construction the shorter one is told.
// ROW Reach: each site is reported once, with the shortest call path
package shortest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Hub implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String name, Context context) {
    return around(name) + direct(name);
  }

  private String around(String name) {
    return corner(name);
  }

  private String corner(String name) {
    return direct(name);
  }

  private String direct(String name) {
    return DynamoDbClient.create() // FINDING ClientBuiltPerInvocation via Hub.handleRequest > Hub.direct
        .describeTable(d -> d.tableName(name))
        .table()
        .tableStatusAsString();
  }
}
