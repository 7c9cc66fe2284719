package dev.initonce.provider;

import java.util.Objects;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.DocumentTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/**
 * What the code knows about a table before it runs: a logical name, the shape of its items, and the
 * environment variable that holds the table's physical name.
 *
 * <p>The variable's name follows from the logical name unless {@link #withEnvironmentVariable} says
 * otherwise: words are separated by underscores, in upper case, with {@code _TABLE} behind. {@code
 * collection} becomes {@code COLLECTION_TABLE}; {@code orderItems}, {@code order-items} and {@code
 * orderItemsTable} become {@code ORDER_ITEMS_TABLE}.
 *
 * <p>Definitions are immutable and safe to share; keep them in constants. Two definitions are equal
 * when name, variable and source of the schema (the item class, or the schema object) are equal.
 *
 * @param <T> the type of the table's items
 */
public final class TableDefinition<T> {
  private final String logicalName;
  private final String environmentVariable;
  private final Object source;
  private final Once<TableSchema<T>> schema;

  private TableDefinition(
      String logicalName, String environmentVariable, Object source, Once<TableSchema<T>> schema) {
    if (logicalName.isBlank()) {
      throw new IllegalArgumentException("A table's logical name must not be blank");
    }
    if (environmentVariable.isBlank()) {
      throw new IllegalArgumentException(
          "The environment variable of table '" + logicalName + "' must not be blank");
    }
    this.logicalName = logicalName;
    this.environmentVariable = environmentVariable;
    this.source = source;
    this.schema = schema;
  }

  /**
   * A table of items of a class that carries {@code @DynamoDbBean} or {@code @DynamoDbImmutable}.
   * The class is only read when the schema is first asked for.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static <T> TableDefinition<T> of(String logicalName, Class<T> itemClass) {
    return define(logicalName, itemClass, () -> TableSchema.fromClass(itemClass));
  }

  /**
   * A table with a schema that was built elsewhere, such as a {@code StaticTableSchema}.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static <T> TableDefinition<T> of(String logicalName, TableSchema<T> schema) {
    return define(logicalName, schema, () -> schema);
  }

  /**
   * A table without an item class: its items are documents. For code that works on attribute maps.
   *
   * @param partitionKeyType one of {@code S}, {@code N} and {@code B}
   * @throws IllegalArgumentException if the name is blank
   */
  public static TableDefinition<EnhancedDocument> ofDocuments(
      String logicalName, String partitionKey, AttributeValueType partitionKeyType) {
    return of(logicalName, documents(partitionKey, partitionKeyType).build());
  }

  /**
   * A table without an item class, with a sort key.
   *
   * @param partitionKeyType one of {@code S}, {@code N} and {@code B}
   * @param sortKeyType one of {@code S}, {@code N} and {@code B}
   * @throws IllegalArgumentException if the name is blank
   */
  public static TableDefinition<EnhancedDocument> ofDocuments(
      String logicalName,
      String partitionKey,
      AttributeValueType partitionKeyType,
      String sortKey,
      AttributeValueType sortKeyType) {
    return of(
        logicalName,
        documents(partitionKey, partitionKeyType)
            .addIndexSortKey(TableMetadata.primaryIndexName(), sortKey, sortKeyType)
            .build());
  }

  private static DocumentTableSchema.Builder documents(
      String partitionKey, AttributeValueType type) {
    return TableSchema.documentSchemaBuilder()
        .addIndexPartitionKey(TableMetadata.primaryIndexName(), partitionKey, type)
        .attributeConverterProviders(AttributeConverterProvider.defaultProvider());
  }

  private static <T> TableDefinition<T> define(
      String logicalName, Object source, Supplier<TableSchema<T>> schema) {
    Objects.requireNonNull(source, "schema");
    return new TableDefinition<>(
        logicalName, LogicalNames.environmentVariable(logicalName), source, new Once<>(schema));
  }

  /**
   * The same table with its physical name in another environment variable.
   *
   * @throws IllegalArgumentException if the variable's name is blank
   */
  public TableDefinition<T> withEnvironmentVariable(String name) {
    return new TableDefinition<>(logicalName, name, source, schema);
  }

  /** The name that the code uses for the table, the same in every stage and account. */
  public String logicalName() {
    return logicalName;
  }

  /** The environment variable that holds the physical name. */
  public String environmentVariable() {
    return environmentVariable;
  }

  /**
   * The shape of the items; built at the first call and kept.
   *
   * @throws IllegalArgumentException if the item class carries none of the SDK's annotations or
   *     breaks their rules
   */
  public TableSchema<T> schema() {
    return schema.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableDefinition<?> that
        && logicalName.equals(that.logicalName)
        && environmentVariable.equals(that.environmentVariable)
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(logicalName, environmentVariable, source);
  }

  @Override
  public String toString() {
    return "table '" + logicalName + "' (" + environmentVariable + ")";
  }
}
