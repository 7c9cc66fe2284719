package shop;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoOrderStore implements OrderStore {
  @Override
  public void save(String id, double total) {
    DynamoDbClient db = client();
    db.putItem(
        r ->
            r.tableName("orders")
                .item(
                    Map.of(
                        "id", AttributeValue.fromS(id),
                        "total", AttributeValue.fromN(String.valueOf(total)))));
  }

  private DynamoDbClient client() {
    return DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via CheckoutHandler.handleRequest > DynamoOrderStore.save > DynamoOrderStore.client
  }
}
