package backfill;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class ItemHandler implements RequestHandler<String, Void> {
  private final DynamoDbClient client = DynamoDbClient.create();

  @Override
  public Void handleRequest(String id, Context context) {
    client.putItem(p -> p.tableName("items").item(BackfillTool.Row.of(id)));
    return null;
  }
}
