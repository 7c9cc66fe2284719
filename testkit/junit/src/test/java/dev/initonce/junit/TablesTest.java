package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.junit.local.LocalTable;
import dev.initonce.provider.TableDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

@DynamoDbTest
final class TablesTest {
  static final LocalTable LEGACY = LocalTable.of(Requests.create("legacy"));

  @Test
  void indexesComeFromTheBean(LocalDatabase database) {
    TableDescription table = describe(database, database.tableName(COLLECTION));

    assertThat(table.keySchema())
        .extracting(key -> key.attributeName())
        .containsExactly("owner", "id");
    assertThat(table.globalSecondaryIndexes())
        .extracting(GlobalSecondaryIndexDescription::indexName)
        .containsExactly("by-title");
    assertThat(table.localSecondaryIndexes())
        .extracting(LocalSecondaryIndexDescription::indexName)
        .containsExactly("by-date");
    database.tables().table(COLLECTION).putItem(Item.of("ann", "1", "first"));
    assertThat(
            database
                .tables()
                .table(COLLECTION)
                .index("by-title")
                .query(QueryConditional.keyEqualTo(k -> k.partitionValue("first")))
                .stream()
                .flatMap(page -> page.items().stream()))
        .containsExactly(Item.of("ann", "1", "first"));
  }

  @Test
  void lambdaHasTheLastWordOnTheCreateRequest() {
    LocalTable withoutLocalIndexes =
        LocalTable.of(COLLECTION).withCreation(request -> request.localSecondaryIndexes(List.of()));
    try (LocalDatabase database = LocalDatabase.embedded(withoutLocalIndexes)) {
      TableDescription table = describe(database, database.tableName(COLLECTION));

      assertThat(table.hasGlobalSecondaryIndexes()).isTrue();
      assertThat(table.hasLocalSecondaryIndexes()).isFalse();
    }
  }

  @Test
  void tableWithoutADefinitionIsThereFromTheStart(LocalDatabase database) {
    assertThat(database.client().listTables().tableNames()).containsExactly("legacy");
    assertThat(database.tableNames()).containsExactly("legacy");
  }

  @Test
  void definitionsThatReadTheSameVariableAreOneTable(LocalDatabase database) {
    TableDefinition<EnhancedDocument> other =
        TableDefinition.of("other", indexed("owner")).withEnvironmentVariable("COLLECTION_TABLE");

    assertThat(database.tableName(COLLECTION)).isEqualTo(database.tableName(other));
    assertThat(describe(database, database.tableName(other)).globalSecondaryIndexes())
        .extracting(GlobalSecondaryIndexDescription::indexName)
        .containsExactlyInAnyOrder("by-title", "by-mail");
  }

  private static TableSchema<EnhancedDocument> indexed(String key) {
    return TableSchema.documentSchemaBuilder()
        .addIndexPartitionKey("$PRIMARY_INDEX", key, AttributeValueType.S)
        .addIndexSortKey("$PRIMARY_INDEX", "id", AttributeValueType.S)
        .addIndexPartitionKey("by-mail", "mail", AttributeValueType.S)
        .attributeConverterProviders(AttributeConverterProvider.defaultProvider())
        .build();
  }

  @Test
  void oneTableCannotHaveTwoKeys(LocalDatabase database) {
    database.tableName(COLLECTION);
    TableDefinition<EnhancedDocument> other =
        TableDefinition.of("other", indexed("group")).withEnvironmentVariable("COLLECTION_TABLE");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> database.tableName(other))
        .withMessage(
            "table 'other' (COLLECTION_TABLE) has other keys than the table that an earlier definition made for"
                + " COLLECTION_TABLE");
  }

  @Test
  void schemaWithoutAKeyIsNamed(LocalDatabase database) {
    StaticTableSchema<Item> keyless =
        StaticTableSchema.builder(Item.class)
            .newItemSupplier(Item::new)
            .addAttribute(
                String.class, a -> a.name("title").getter(Item::getTitle).setter(Item::setTitle))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> database.tableName(TableDefinition.of("keyless", keyless)))
        .withMessageContaining("keyless-table");
  }

  @Test
  void shortNamesAreMadeLongEnough(LocalDatabase database) {
    TableDefinition<Item> shortest =
        TableDefinition.of("x", Item.class).withEnvironmentVariable("T");

    assertThat(database.tableName(shortest)).isEqualTo("t-table");
  }

  private static TableDescription describe(LocalDatabase database, String name) {
    return database.client().describeTable(r -> r.tableName(name)).table();
  }
}
