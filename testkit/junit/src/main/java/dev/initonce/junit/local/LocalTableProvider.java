package dev.initonce.junit.local;

import dev.initonce.provider.TableDefinition;
import dev.initonce.provider.TableProvider;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Tables of a local database, made when they are first asked for. */
final class LocalTableProvider implements TableProvider {
  private final Tables tables;
  private final DynamoDbClient client;
  private final DynamoDbEnhancedClient enhanced;
  private final ConcurrentMap<TableDefinition<?>, DynamoDbTable<?>> bound =
      new ConcurrentHashMap<>();

  LocalTableProvider(
      Tables tables,
      DynamoDbClient client,
      @Nullable List<DynamoDbEnhancedClientExtension> extensions) {
    this.tables = tables;
    this.client = client;
    DynamoDbEnhancedClient.Builder builder =
        DynamoDbEnhancedClient.builder().dynamoDbClient(client);
    if (extensions != null) {
      builder.extensions(extensions);
    }
    this.enhanced = builder.build();
  }

  @Override
  @SuppressWarnings("unchecked") // The map holds at each definition a table of the same item type.
  public <T> DynamoDbTable<T> table(TableDefinition<T> definition) {
    return (DynamoDbTable<T>)
        bound.computeIfAbsent(
            definition, table -> enhanced.table(tableName(table), table.schema()));
  }

  @Override
  public String tableName(TableDefinition<?> definition) {
    return tables.nameOf(definition);
  }

  @Override
  public DynamoDbClient client() {
    return client;
  }

  @Override
  public DynamoDbEnhancedClient enhanced() {
    return enhanced;
  }

  /**
   * Leaves the database as it is: it belongs to the test, and code under test may close its
   * provider.
   */
  @Override
  public void close() {}
}
