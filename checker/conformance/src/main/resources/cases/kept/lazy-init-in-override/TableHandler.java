package overridesinit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public abstract class TableHandler implements RequestHandler<String, Integer> {
  protected DynamoDbClient client;

  protected void init() {
    client = DynamoDbClient.create();
  }

  @Override
  public synchronized Integer handleRequest(String table, Context context) {
    if (client == null) {
      init();
    }
    return client.scan(s -> s.tableName(table)).count();
  }
}
