package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableDefinition;
import dev.initonce.provider.TableProvider;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** What the messages say where something cannot be injected. */
final class InjectionMistakesTest {

  @Test
  void tableThatNobodyDefinedIsAnError() {
    assertThat(Run.failures(Run.of(UnknownTable.class)))
        .singleElement()
        .asString()
        .contains(
            "No TableDefinition for a",
            "DynamoDbTable<dev.initonce.junit.Item>",
            "@DynamoDbTest(tables = ...)");
  }

  @DynamoDbTest
  static class UnknownTable {
    @Test
    void test(DynamoDbTable<Item> table) {
      assertThat(table).isNotNull();
    }
  }

  @Test
  void tableWithTwoDefinitionsMustBeChosen() {
    assertThat(Run.failures(Run.of(TwoTables.class)))
        .singleElement()
        .asString()
        .contains(
            "Several definitions fit a",
            "@LocalDynamoDb(table = ...)",
            "table 'collection' (COLLECTION_TABLE), table 'archive' (ARCHIVE_TABLE)");
  }

  @DynamoDbTest
  static class TwoTables {
    static final TableDefinition<Item> A = COLLECTION;
    static final TableDefinition<Item> B = TableDefinition.of("archive", Item.class);

    @Test
    void chosen(@LocalDynamoDb(table = "archive") DynamoDbTable<Item> table) {
      assertThat(table.tableName()).isEqualTo("archive-table");
    }

    @Test
    void notChosen(DynamoDbTable<Item> table) {
      assertThat(table).isNotNull();
    }
  }

  @Test
  void qualifierOnATypeThatIsNotKnownIsAnError() {
    assertThat(Run.failures(Run.of(WrongType.class)))
        .singleElement()
        .asString()
        .contains(
            "@LocalDynamoDb cannot give java.lang.String",
            "it gives AsyncTableProvider, DynamoDbAsyncClient");
  }

  @DynamoDbTest
  static class WrongType {
    @Test
    void test(@LocalDynamoDb String text) {
      assertThat(text).isNotNull();
    }
  }

  @Test
  void whatOutlivesATestNeedsALongerScope() {
    List<String> failures = Run.failures(Run.of(StaticWithTestScope.class));
    failures =
        Stream.concat(failures.stream(), Run.failures(Run.of(OneInstance.class)).stream()).toList();

    assertThat(failures)
        .hasSize(2)
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .contains(
                        "belongs to no single test, and so cannot use a database that lives for one: set the scope to"
                            + " CLASS or SHARED"));
  }

  @DynamoDbTest
  static class StaticWithTestScope {
    @BeforeAll
    static void prepare(TableProvider tables) {
      tables.prime(COLLECTION);
    }

    @Test
    void test() {}
  }

  @DynamoDbTest
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstance {
    OneInstance(TableProvider tables) {
      tables.prime(COLLECTION);
    }

    @Test
    void test() {}
  }
}
