package dev.initonce.junit.benchmark;

import static dev.initonce.junit.Item.COLLECTION;
import static org.mockito.Mockito.when;

import dev.initonce.junit.Backend;
import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.Item;
import dev.initonce.junit.MockTables;
import dev.initonce.junit.Scope;
import dev.initonce.provider.TableProvider;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** The same test in each way of having a table. */
final class Cases {
  static final int TESTS = 100;
  private static final Item ITEM = Item.of("ann", "1", "first");

  private Cases() {}

  private static void putAndGet(DynamoDbTable<Item> table) {
    table.putItem(ITEM);
    Assertions.assertEquals(ITEM, table.getItem(ITEM));
  }

  static final class Bare {
    @RepeatedTest(TESTS)
    void test() {
      AmazonDynamoDBLocal database = DynamoDBEmbedded.create(true);
      try {
        DynamoDbClient client = database.dynamoDbClient();
        DynamoDbTable<Item> table =
            DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("collection", COLLECTION.schema());
        table.createTable();
        putAndGet(table);
      } finally {
        database.shutdownNow();
      }
    }
  }

  @DynamoDbTest
  static final class Embedded {
    @RepeatedTest(TESTS)
    void test(TableProvider tables) {
      putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(scope = Scope.CLASS)
  static final class EmbeddedPerClass {
    @RepeatedTest(TESTS)
    void test(TableProvider tables) {
      putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(scope = Scope.SHARED)
  static final class EmbeddedShared {
    @RepeatedTest(TESTS)
    void test(TableProvider tables) {
      putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(backend = Backend.HTTP)
  static final class Http {
    @RepeatedTest(TESTS)
    void test(TableProvider tables) {
      putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(backend = Backend.HTTP, scope = Scope.CLASS)
  static final class HttpPerClass {
    @RepeatedTest(TESTS)
    void test(TableProvider tables) {
      putAndGet(tables.table(COLLECTION));
    }
  }

  static final class Mocks {
    @RepeatedTest(TESTS)
    void test(@MockTables TableProvider tables) {
      DynamoDbTable<Item> table = tables.table(COLLECTION);
      when(table.getItem(ITEM)).thenReturn(ITEM);
      putAndGet(table);
    }
  }
}
