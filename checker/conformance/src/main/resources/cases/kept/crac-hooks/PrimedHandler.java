// CASE kept/crac-hooks: SnapStart hooks run before the snapshot and after the restore, not per invocation.
// ROW K: SnapStart/CRaC beforeCheckpoint and afterRestore; E: CRaC hooks are not entry points
package snapstart;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import org.crac.Core;
import org.crac.Resource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class PrimedHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, String>, Resource {
  private DynamoDbClient client;

  public PrimedHandler() {
    Core.getGlobalContext().register(this);
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    try (DynamoDbClient primer = DynamoDbClient.create()) {
      primer.describeTable(d -> d.tableName("items"));
    }
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    client = connect();
  }

  private static DynamoDbClient connect() {
    return DynamoDbClient.builder().build();
  }

  @Override
  public String handleRequest(APIGatewayProxyRequestEvent event, Context context) {
    return client.listTables().tableNames().toString();
  }
}
