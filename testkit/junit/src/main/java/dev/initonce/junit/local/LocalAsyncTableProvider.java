package dev.initonce.junit.local;

import dev.initonce.provider.AsyncTableProvider;
import dev.initonce.provider.TableDefinition;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Tables of a local database, made when they are first asked for. */
final class LocalAsyncTableProvider implements AsyncTableProvider {
  private final Tables tables;
  private final DynamoDbAsyncClient client;
  private final DynamoDbEnhancedAsyncClient enhanced;
  private final ConcurrentMap<TableDefinition<?>, DynamoDbAsyncTable<?>> bound =
      new ConcurrentHashMap<>();

  LocalAsyncTableProvider(
      Tables tables,
      DynamoDbAsyncClient client,
      @Nullable List<DynamoDbEnhancedClientExtension> extensions) {
    this.tables = tables;
    this.client = client;
    DynamoDbEnhancedAsyncClient.Builder builder =
        DynamoDbEnhancedAsyncClient.builder().dynamoDbClient(client);
    if (extensions != null) {
      builder.extensions(extensions);
    }
    this.enhanced = builder.build();
  }

  @Override
  @SuppressWarnings("unchecked") // The map holds at each definition a table of the same item type.
  public <T> DynamoDbAsyncTable<T> table(TableDefinition<T> definition) {
    return (DynamoDbAsyncTable<T>)
        bound.computeIfAbsent(
            definition, table -> enhanced.table(tableName(table), table.schema()));
  }

  @Override
  public String tableName(TableDefinition<?> definition) {
    return tables.nameOf(definition);
  }

  @Override
  public DynamoDbAsyncClient client() {
    return client;
  }

  @Override
  public DynamoDbEnhancedAsyncClient enhanced() {
    return enhanced;
  }

  /**
   * Leaves the database as it is: it belongs to the test, and code under test may close its
   * provider.
   */
  @Override
  public void close() {}
}
