package dev.initonce.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

final class TableDefinitionTest {

  @ParameterizedTest
  @CsvSource({
    "collection, COLLECTION_TABLE",
    "orderItems, ORDER_ITEMS_TABLE",
    "OrderItems, ORDER_ITEMS_TABLE",
    "order-items, ORDER_ITEMS_TABLE",
    "order.items, ORDER_ITEMS_TABLE",
    "orderItemsTable, ORDER_ITEMS_TABLE",
    "AWSAccounts, AWS_ACCOUNTS_TABLE",
    "orders2024, ORDERS2024_TABLE",
    "table, TABLE_TABLE"
  })
  void variableFollowsFromTheLogicalName(String logicalName, String variable) {
    assertThat(TableDefinition.of(logicalName, Song.class).environmentVariable())
        .isEqualTo(variable);
  }

  @Test
  void variableCanBeNamed() {
    TableDefinition<Song> songs =
        TableDefinition.of("songs", Song.class).withEnvironmentVariable("SONGS");

    assertThat(songs.environmentVariable()).isEqualTo("SONGS");
    assertThat(songs.logicalName()).isEqualTo("songs");
    assertThat(songs).hasToString("table 'songs' (SONGS)");
  }

  @Test
  void schemaIsReadFromTheBeanOnce() {
    TableDefinition<Song> songs = TableDefinition.of("songs", Song.class);

    assertThat(songs.schema().tableMetadata().primaryPartitionKey()).isEqualTo("artist");
    assertThat(songs.schema()).isSameAs(songs.schema());
    assertThat(songs.withEnvironmentVariable("SONGS").schema()).isSameAs(songs.schema());
  }

  @Test
  void classThatIsNoBeanFailsWhenItsSchemaIsAskedFor() {
    TableDefinition<String> strings = TableDefinition.of("strings", String.class);

    assertThatIllegalArgumentException()
        .isThrownBy(strings::schema)
        .withMessageContaining("String");
  }

  @Test
  void definitionsOfTheSameTableAreEqual() {
    TableSchema<Song> schema = TableSchema.fromBean(Song.class);

    assertThat(TableDefinition.of("songs", Song.class))
        .isEqualTo(TableDefinition.of("songs", Song.class))
        .hasSameHashCodeAs(TableDefinition.of("songs", Song.class))
        .isNotEqualTo(TableDefinition.of("albums", Song.class))
        .isNotEqualTo(TableDefinition.of("songs", schema))
        .isNotEqualTo(TableDefinition.of("songs", Song.class).withEnvironmentVariable("SONGS"));
    assertThat(TableDefinition.of("songs", schema)).isEqualTo(TableDefinition.of("songs", schema));
  }

  @Test
  void documentsNeedKeysOnly() {
    var events =
        TableDefinition.ofDocuments(
            "events", "id", AttributeValueType.S, "at", AttributeValueType.N);

    assertThat(events.schema().tableMetadata().primaryPartitionKey()).isEqualTo("id");
    assertThat(events.schema().tableMetadata().primarySortKey()).contains("at");
    assertThat(
            TableDefinition.ofDocuments("flags", "name", AttributeValueType.S)
                .schema()
                .tableMetadata()
                .primarySortKey())
        .isEmpty();
  }

  @Test
  void blankNamesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableDefinition.of(" ", Song.class))
        .withMessage("A table's logical name must not be blank");
    TableDefinition<Song> songs = TableDefinition.of("songs", Song.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> songs.withEnvironmentVariable(""))
        .withMessage("The environment variable of table 'songs' must not be blank");
  }
}
