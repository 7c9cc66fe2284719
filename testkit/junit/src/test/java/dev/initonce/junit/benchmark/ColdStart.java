package dev.initonce.junit.benchmark;

import static dev.initonce.junit.Item.COLLECTION;

import dev.initonce.junit.Item;
import dev.initonce.junit.local.LocalDatabase;
import java.lang.management.ManagementFactory;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** Puts one item as soon as it can, and prints the milliseconds since the JVM was started. */
public final class ColdStart {
  private ColdStart() {}

  /** Runs bare, or with the testkit. */
  public static void main(String[] arguments) {
    Item item = Item.of("ann", "1", "first");
    if (arguments[0].equals("bare")) {
      AmazonDynamoDBLocal database = DynamoDBEmbedded.create(true);
      DynamoDbTable<Item> table =
          DynamoDbEnhancedClient.builder()
              .dynamoDbClient(database.dynamoDbClient())
              .build()
              .table("collection", COLLECTION.schema());
      table.createTable();
      table.putItem(item);
      report();
      database.shutdownNow();
    } else {
      try (LocalDatabase database = LocalDatabase.embedded()) {
        database.tables().table(COLLECTION).putItem(item);
        report();
      }
    }
  }

  private static void report() {
    System.out.println(
        System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
  }
}
