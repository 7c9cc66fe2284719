// CASE kept/default-init-called-by-override: an override that calls an interface's default method sets the field by a setter.
// ROW K: lazy field, the field set in the callee
package defaultinit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class TableHandler implements HasTable, RequestHandler<String, String> {
  private DynamoDbClient client;

  @Override
  public void use(DynamoDbClient client) {
    this.client = client;
  }

  @Override
  public void init() {
    HasTable.super.init();
  }

  @Override
  public synchronized String handleRequest(String table, Context context) {
    if (client == null) {
      init();
    }
    return client.describeTable(d -> d.tableName(table)).table().tableArn();
  }
}
