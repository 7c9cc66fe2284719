package ledger;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class PostEntry implements RequestHandler<Map<String, String>, Void> {
  private final Ledger ledger = new Ledger();

  @Override
  public synchronized Void handleRequest(Map<String, String> entry, Context context) {
    if (ledger.getClient() == null) {
      ledger.setClient(DynamoDbClient.create());
    }
    ledger
        .getClient()
        .putItem(
            p ->
                p.tableName("ledger")
                    .item(Map.of("text", AttributeValue.fromS(entry.get("text")))));
    return null;
  }
}
