package com.acme.orders;

import com.acme.base.AbstractApiHandler;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class PlaceOrder extends AbstractApiHandler<Integer> {
  @Override
  protected Integer parse(String body) {
    return Integer.valueOf(body);
  }

  @Override
  protected String process(Integer quantity) {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via AbstractApiHandler.handleRequest > PlaceOrder.process
    client.putItem(
        p ->
            p.tableName("orders")
                .item(Map.of("quantity", AttributeValue.fromN(quantity.toString()))));
    return "placed";
  }
}
