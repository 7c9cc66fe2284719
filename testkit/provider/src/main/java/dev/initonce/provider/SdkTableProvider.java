package dev.initonce.provider;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** One client, one enhanced client and one table object per definition, each built at first use. */
final class SdkTableProvider implements TableProvider {

  /** Both clients, and what to close when they are done with. */
  record Clients(DynamoDbClient client, DynamoDbEnhancedClient enhanced, SdkAutoCloseable own) {}

  private final TableNames names;
  private final Once<Clients> clients;
  private final ConcurrentMap<TableDefinition<?>, DynamoDbTable<?>> tables =
      new ConcurrentHashMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  SdkTableProvider(TableNames names, Once<Clients> clients) {
    this.names = names;
    this.clients = clients;
  }

  @Override
  @SuppressWarnings("unchecked") // The map holds at each definition a table of the same item type.
  public <T> DynamoDbTable<T> table(TableDefinition<T> definition) {
    DynamoDbEnhancedClient enhanced = enhanced();
    return (DynamoDbTable<T>)
        tables.computeIfAbsent(
            definition, table -> enhanced.table(names.of(table), table.schema()));
  }

  @Override
  public String tableName(TableDefinition<?> definition) {
    return names.of(definition);
  }

  @Override
  public DynamoDbClient client() {
    return open().client();
  }

  @Override
  public DynamoDbEnhancedClient enhanced() {
    return open().enhanced();
  }

  private Clients open() {
    if (closed.get()) {
      throw new IllegalStateException("This TableProvider is closed");
    }
    return clients.get();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      Clients built = clients.peek();
      if (built != null) {
        built.own().close();
      }
    }
  }
}
