package dev.initonce.junit.benchmark;

import static dev.initonce.junit.Item.COLLECTION;

import dev.initonce.junit.Item;
import org.junit.jupiter.api.Assertions;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What each test of the benchmark does, however it comes by its table. */
final class Work {
  static final int TESTS = 50;
  static final Item ITEM = Item.of("ann", "1", "first");

  private Work() {}

  static DynamoDbTable<Item> newTable(DynamoDbClient client) {
    DynamoDbTable<Item> table =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(client)
            .build()
            .table("collection", COLLECTION.schema());
    table.createTable();
    return table;
  }

  static void putAndGet(DynamoDbTable<Item> table) {
    table.putItem(ITEM);
    Assertions.assertEquals(ITEM, table.getItem(ITEM));
  }
}
