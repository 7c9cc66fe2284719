package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.junit.local.Faults;
import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.AsyncTableProvider;
import dev.initonce.provider.TableProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

final class InjectionTest {

  @Test
  void parametersOfEveryType() {
    Run.passing(EveryType.class, 3);
  }

  @DynamoDbTest(tables = Item.class)
  static class EveryType {
    @Test
    void clients(
        DynamoDbClient client,
        DynamoDbAsyncClient asyncClient,
        DynamoDbStreamsClient streams,
        DynamoDbStreamsAsyncClient asyncStreams,
        DynamoDbEnhancedClient enhanced,
        DynamoDbEnhancedAsyncClient asyncEnhanced,
        LocalDatabase database,
        Faults faults) {
      assertThat(client.listTables().tableNames()).isEmpty();
      assertThat(asyncClient.listTables().join().tableNames()).isEmpty();
      assertThat(streams.listStreams().streams()).isEmpty();
      assertThat(asyncStreams.listStreams().join().streams()).isEmpty();
      assertThat(enhanced).isNotNull();
      assertThat(asyncEnhanced).isNotNull();
      assertThat(database.client()).isSameAs(client);
      assertThat(database.faults()).isSameAs(faults);
    }

    @Test
    void providersShareTheirTables(TableProvider tables, AsyncTableProvider asyncTables) {
      tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));

      Item found =
          asyncTables
              .table(COLLECTION)
              .getItem(key -> key.key(k -> k.partitionValue("ann").sortValue("1")))
              .join();

      assertThat(found).isEqualTo(Item.of("ann", "1", "first"));
      assertThat(tables.tableName(COLLECTION))
          .isEqualTo("collection-table")
          .isEqualTo(asyncTables.tableName(COLLECTION));
    }

    @Test
    void tablesByTheTypeOfTheirItems(
        DynamoDbTable<Item> table, DynamoDbAsyncTable<Item> asyncTable) {
      table.putItem(Item.of("ann", "1", "first"));

      assertThat(asyncTable.getItem(Item.of("ann", "1", "?")).join())
          .isEqualTo(Item.of("ann", "1", "first"));
    }
  }

  @Test
  void fieldsConstructorsAndLifecycleMethods() {
    Run.passing(EveryPlace.class, 2);
  }

  @DynamoDbTest
  static class EveryPlace {
    private final TableProvider fromConstructor;
    @LocalDynamoDb private @Nullable TableProvider field;
    private @Nullable TableProvider notAskedFor;
    private @Nullable TableProvider fromBeforeEach;

    EveryPlace(TableProvider tables) {
      fromConstructor = tables;
    }

    @BeforeEach
    void prepare(TableProvider tables) {
      fromBeforeEach = tables;
      tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));
    }

    @Test
    void areOfOneDatabase(TableProvider parameter) {
      assertThat(parameter).isSameAs(fromConstructor).isSameAs(field).isSameAs(fromBeforeEach);
      assertThat(notAskedFor).isNull();
      assertThat(parameter.table(COLLECTION).scan().items()).hasSize(1);
      parameter.table(COLLECTION).putItem(Item.of("ann", "2", "second"));
    }

    @Test
    void whichIsAnotherForTheNextTest(TableProvider parameter) {
      areOfOneDatabase(parameter);
    }
  }

  @Test
  void testsOfEveryKind() {
    Run.passing(EveryKind.class, 8);
  }

  abstract static class Base {
    @Test
    void inherited(TableProvider tables) {
      assertEmptyThenAdd(tables);
    }
  }

  @DynamoDbTest
  static class EveryKind extends Base {
    @RepeatedTest(2)
    void repeated(TableProvider tables) {
      assertEmptyThenAdd(tables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void parameterized(String value, TableProvider tables) {
      assertThat(value).hasSize(1);
      assertEmptyThenAdd(tables);
    }

    @TestFactory
    Stream<DynamicTest> dynamic(TableProvider tables) {
      return Stream.of(
          DynamicTest.dynamicTest("starts empty", () -> assertEmptyThenAdd(tables)),
          DynamicTest.dynamicTest(
              "shares with the others of the factory",
              () -> assertThat(tables.table(COLLECTION).scan().items()).hasSize(1)));
    }

    @Nested
    class Inside {
      @Test
      void nested(TableProvider tables) {
        assertEmptyThenAdd(tables);
      }
    }
  }

  private static void assertEmptyThenAdd(TableProvider tables) {
    assertThat(tables.table(COLLECTION).scan().items()).isEmpty();
    tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));
  }
}
