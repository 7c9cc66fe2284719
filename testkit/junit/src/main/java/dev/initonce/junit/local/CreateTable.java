package dev.initonce.junit.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.IndexMetadata;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Reads from a schema the request that creates its table: keys, every index with all attributes,
 * billing on demand.
 */
final class CreateTable {
  private static final Projection EVERYTHING =
      Projection.builder().projectionType(ProjectionType.ALL).build();

  private final TableMetadata table;
  private final Map<String, AttributeDefinition> attributes = new LinkedHashMap<>();
  private final List<GlobalSecondaryIndex> global = new ArrayList<>();
  private final List<LocalSecondaryIndex> local = new ArrayList<>();

  private CreateTable(TableMetadata table) {
    this.table = table;
  }

  static CreateTableRequest.Builder from(TableMetadata table, String name) {
    return new CreateTable(table).request(name);
  }

  private CreateTableRequest.Builder request(String name) {
    List<KeySchemaElement> primary =
        table.indices().stream()
            .filter(index -> index.name().equals(TableMetadata.primaryIndexName()))
            .filter(index -> !IndexKeys.partition(index).isEmpty())
            .findFirst()
            .map(this::keys)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The schema of table '" + name + "' has no partition key"));
    table.indices().stream()
        .filter(index -> !index.name().equals(TableMetadata.primaryIndexName()))
        .forEach(this::add);
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(name)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .keySchema(primary)
            .attributeDefinitions(attributes.values());
    if (!global.isEmpty()) {
      request.globalSecondaryIndexes(global);
    }
    if (!local.isEmpty()) {
      request.localSecondaryIndexes(local);
    }
    return request;
  }

  private void add(IndexMetadata index) {
    if (isLocal(index)) {
      List<KeySchemaElement> keys = new ArrayList<>();
      keys.add(key(table.primaryPartitionKey(), KeyType.HASH));
      IndexKeys.sort(index).forEach(attribute -> keys.add(key(attribute, KeyType.RANGE)));
      local.add(
          LocalSecondaryIndex.builder()
              .indexName(index.name())
              .keySchema(keys)
              .projection(EVERYTHING)
              .build());
    } else {
      global.add(
          GlobalSecondaryIndex.builder()
              .indexName(index.name())
              .keySchema(keys(index))
              .projection(EVERYTHING)
              .build());
    }
  }

  /** As the enhanced client sees it: an index on the table's own partition key is a local one. */
  private boolean isLocal(IndexMetadata index) {
    List<String> partitionKeys =
        IndexKeys.partition(index).stream().map(KeyAttributeMetadata::name).toList();
    return partitionKeys.isEmpty() || partitionKeys.equals(List.of(table.primaryPartitionKey()));
  }

  private List<KeySchemaElement> keys(IndexMetadata index) {
    List<KeySchemaElement> keys = new ArrayList<>();
    IndexKeys.partition(index).forEach(attribute -> keys.add(key(attribute, KeyType.HASH)));
    IndexKeys.sort(index).forEach(attribute -> keys.add(key(attribute, KeyType.RANGE)));
    return keys;
  }

  private KeySchemaElement key(KeyAttributeMetadata attribute, KeyType type) {
    ScalarAttributeType scalar = attribute.attributeValueType().scalarAttributeType();
    attributes.put(
        attribute.name(),
        AttributeDefinition.builder()
            .attributeName(attribute.name())
            .attributeType(scalar)
            .build());
    return key(attribute.name(), type);
  }

  private static KeySchemaElement key(String attribute, KeyType type) {
    return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
  }
}
