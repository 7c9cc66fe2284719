package com.acme.inventory.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StockRepository {
  private final DynamoDbClient client;
  private final String table;

  StockRepository(String table) {
    this.table = table;
    this.client = DynamoDbClient.builder().build();
  }

  int count(String sku) {
    var item =
        client.getItem(r -> r.tableName(table).key(Map.of("sku", AttributeValue.fromS(sku))));
    return item.hasItem() ? Integer.parseInt(item.item().get("count").n()) : 0;
  }
}
