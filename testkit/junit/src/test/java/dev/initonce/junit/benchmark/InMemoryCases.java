package dev.initonce.junit.benchmark;

import static dev.initonce.junit.Item.COLLECTION;
import static org.mockito.Mockito.when;

import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.Item;
import dev.initonce.junit.MockTables;
import dev.initonce.junit.Scope;
import dev.initonce.provider.TableProvider;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** The test without any network. */
final class InMemoryCases {
  private InMemoryCases() {}

  static final class Bare {
    @RepeatedTest(Work.TESTS)
    void test() {
      AmazonDynamoDBLocal database = DynamoDBEmbedded.create(true);
      try {
        Work.putAndGet(Work.newTable(database.dynamoDbClient()));
      } finally {
        database.shutdownNow();
      }
    }
  }

  @DynamoDbTest
  static final class PerTest {
    @RepeatedTest(Work.TESTS)
    void test(TableProvider tables) {
      Work.putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(scope = Scope.CLASS)
  static final class PerClass {
    @RepeatedTest(Work.TESTS)
    void test(TableProvider tables) {
      Work.putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(scope = Scope.SHARED)
  static final class Shared {
    @RepeatedTest(Work.TESTS)
    void test(TableProvider tables) {
      Work.putAndGet(tables.table(COLLECTION));
    }
  }

  static final class Mocks {
    @RepeatedTest(Work.TESTS)
    void test(@MockTables TableProvider tables) {
      DynamoDbTable<Item> table = tables.table(COLLECTION);
      when(table.getItem(Work.ITEM)).thenReturn(Work.ITEM);
      Work.putAndGet(table);
    }
  }
}
