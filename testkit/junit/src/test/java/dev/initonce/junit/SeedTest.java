package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.junit.local.LocalTable;
import dev.initonce.junit.seed.Items;
import dev.initonce.junit.seed.Snapshot;
import dev.initonce.provider.TableProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DynamoDbTest(tables = Item.class)
final class SeedTest {
  static final LocalTable LEGACY = LocalTable.of(Requests.create("legacy"));

  @Test
  @Seed("items.json")
  void plainAndDynamoDbJson(TableProvider tables) {
    assertThat(tables.table(COLLECTION).scan().items())
        .containsExactlyInAnyOrder(Item.of("ann", "1", "first"), Item.of("ann", "2", "second"));
  }

  @Test
  @Seed("/dev/initonce/junit/tables.yaml")
  void yamlForSeveralTables(LocalDatabase database) {
    assertThat(Snapshot.of(database.client(), "legacy"))
        .isEqualTo(
            "{\"id\": \"7\", \"nested\": {\"deep\": {\"deeper\": true}}, \"nothing\": null, \"tags\": [\"a\", \"b\"]}");
    assertThat(Snapshot.of(database.client(), database.tableName(COLLECTION)))
        .isEqualTo(
            "{\"addedAt\": 1700000000, \"id\": \"2024-01-31\", \"owner\": \"bob\", \"title\": \"2024-01-31\"}");
  }

  @Test
  @Seed(
      table = "legacy",
      items =
          """
          [{"id": {"S": "x"}, "names": {"SS": ["b", "a"]}, "sizes": {"NS": ["10", "9"]}, "raw": {"B": "AQI="},
            "raws": {"BS": ["AQI="]}, "list": {"L": [{"BOOL": true}, {"NULL": true}]}, "map": {"M": {"n": {"N": "1.50"}}}}]
          """)
  void everyTypeInline(LocalDatabase database) {
    assertThat(Snapshot.of(database.client(), "legacy"))
        .isEqualTo(
            "{\"id\": \"x\", \"list\": [true, null], \"map\": {\"n\": 1.5}, \"names\": [\"a\", \"b\"], \"raw\": \"AQI=\","
                + " \"raws\": [\"AQI=\"], \"sizes\": [9, 10]}");
  }

  @Test
  @Seed(
      table = "legacy",
      items =
          """
          - id: y
            tags: [a, b]
          - {id: z}
          """)
  void yamlInline(LocalDatabase database) {
    assertThat(Snapshot.of(database.client(), "legacy"))
        .isEqualTo("{\"id\": \"y\", \"tags\": [\"a\", \"b\"]}\n{\"id\": \"z\"}");
  }

  @Test
  @Seed("items.json")
  @Seed(table = "collection", items = "[{\"owner\": \"ann\", \"id\": \"3\"}]")
  void severalAreAddedUp(TableProvider tables) {
    assertThat(tables.table(COLLECTION).scan().items()).hasSize(3);
  }

  @Test
  void itemsMustBeItems() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Items.fromJson("{\"id\": 1}"))
        .withMessageStartingWith("Expected a list of items, or lists by table, and found");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Items.fromJson("[1]"))
        .withMessage("item 1 of 1: An item must be an object, and is 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Items.fromJson("[{\"a\": {\"L\": [1]}}]"))
        .withMessage(
            "item 1 of 1: DynamoDB JSON needs a type around each value, and this has none: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Items.fromResource(SeedTest.class, "none.json"))
        .withMessage("There is no resource 'none.json' beside dev.initonce.junit.SeedTest");
  }

  @Test
  void mistakesAreNamed() {
    assertThat(Run.failures(Run.of(Mistakes.class)))
        .hasSize(6)
        .anySatisfy(
            failure ->
                assertThat(failure)
                    .isEqualTo("@Seed: It needs either the name of a resource or items"))
        .anySatisfy(
            failure ->
                assertThat(failure)
                    .isEqualTo(
                        "@Seed(table = \"other\", items = \"[{}]\"): There is no single table 'other'. Known: [table 'collection' (COLLECTION_TABLE)]"))
        .anySatisfy(
            failure ->
                assertThat(failure)
                    .isEqualTo(
                        "@Seed(\"none.json\"): There is no resource 'none.json' beside "
                            + Mistakes.class.getName()))
        .anySatisfy(
            failure ->
                assertThat(failure)
                    .startsWith("@Seed(items = \"[{\"owner\": \"ann\",\"): ")
                    .contains("line: 1"))
        .anySatisfy(
            failure ->
                assertThat(failure)
                    .startsWith(
                        "@Seed(items = \"[{\"owner\": \"ann\", \"id\": \"1\"}, 5]\"): item 2 of 2: An item must be an object"))
        .anySatisfy(
            failure ->
                assertThat(failure)
                    .startsWith(
                        "@Seed(items = \"[{\"owner\": \"ann\", \"id\": \"1\"}, {\"owner\": \"bob\"}]\"): item 2 of 2, for table")
                    .contains("required keys"));
  }

  @DynamoDbTest(tables = Item.class)
  static class Mistakes {
    @Test
    @Seed
    void nothing() {}

    @Test
    @Seed(table = "other", items = "[{}]")
    void unknownTable() {}

    @Test
    @Seed("none.json")
    void missing() {}

    @Test
    @Seed(items = "[{\"owner\": \"ann\",")
    void brokenText() {}

    @Test
    @Seed(items = "[{\"owner\": \"ann\", \"id\": \"1\"}, 5]")
    void noItem() {}

    @Test
    @Seed(items = "[{\"owner\": \"ann\", \"id\": \"1\"}, {\"owner\": \"bob\"}]")
    void withoutSortKey() {}
  }

  @Test
  void worksWithAnExtensionFromTheBuilder() {
    Run.passing(WithBuilder.class, 2);
  }

  @Seed(table = "notes", items = "[{\"id\": \"class\"}]")
  static class WithBuilder {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB =
        DynamoDbExtension.builder().tables(LocalTable.of(Requests.create("notes"))).build();

    @Test
    @Seed(table = "notes", items = "[{\"id\": \"method\"}]")
    void both(LocalDatabase database) {
      assertThat(Snapshot.of(database.client(), "notes"))
          .isEqualTo("{\"id\": \"class\"}\n{\"id\": \"method\"}");
    }

    @Test
    void ofTheClass(LocalDatabase database) {
      assertThat(Snapshot.of(database.client(), "notes")).isEqualTo("{\"id\": \"class\"}");
    }
  }

  @Test
  void textIsEscaped(LocalDatabase database) {
    database.tables().table(COLLECTION).putItem(Item.of("a\"b", "1", "line\nbreak\\ \u0001"));

    assertThat(Snapshot.of(database.client(), database.tableName(COLLECTION)))
        .contains("\"a\\\"b\"", "\"line\\nbreak\\\\ \\u0001\"");
  }
}
