package dev.initonce.provider;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The one place where code reaches its DynamoDB tables.
 *
 * <p>Keep one provider for the execution environment, in a constant or in a field that the
 * handler's constructor sets:
 *
 * <pre>{@code
 * static final TableDefinition<Item> COLLECTION = TableDefinition.of("collection", Item.class);
 *
 * private final TableProvider tables;
 *
 * public CollectionHandler() {
 *   this(TableProvider.create().prime(COLLECTION));
 * }
 *
 * CollectionHandler(TableProvider tables) {
 *   this.tables = tables;
 * }
 * }</pre>
 *
 * <p>Providers are safe for use by many threads. Everything that a provider hands out is the same
 * object at each call and safe to share. A test passes its own provider: a mock, or one on a local
 * database.
 */
public interface TableProvider extends AutoCloseable {

  /**
   * A provider with the settings of the environment: region and endpoint as the SDK finds them,
   * table names from environment variables. See {@link TableProviderBuilder} for every default.
   */
  @BuildsResource
  static TableProvider create() {
    return builder().build();
  }

  /** A builder for anything but the defaults. */
  static TableProviderBuilder builder() {
    return new TableProviderBuilder();
  }

  /**
   * The table of a definition, the same object each time. Sends nothing.
   *
   * @throws IllegalStateException if the definition's environment variable is not set, or the
   *     provider is closed
   */
  <T> DynamoDbTable<T> table(TableDefinition<T> definition);

  /**
   * The physical name of a table, for requests that are built by hand.
   *
   * @throws IllegalStateException if the definition's environment variable is not set
   */
  String tableName(TableDefinition<?> definition);

  /**
   * The client below the tables, for calls that the enhanced client does not have. Do not close it.
   *
   * @throws IllegalStateException if the provider is closed
   */
  DynamoDbClient client();

  /**
   * The enhanced client below the tables, for transactions and batches over several of them.
   *
   * @throws IllegalStateException if the provider is closed
   */
  DynamoDbEnhancedClient enhanced();

  /**
   * Builds the clients, and the tables that are given, now. Sends nothing. Call it where the
   * handler is constructed, so that the first invocation does not pay, and a missing variable stops
   * the start and not a request.
   *
   * @return this provider
   * @throws IllegalStateException if an environment variable is not set, or the provider is closed
   */
  default TableProvider prime(TableDefinition<?>... definitions) {
    enhanced();
    for (TableDefinition<?> definition : definitions) {
      table(definition);
    }
    return this;
  }

  /**
   * Primes, then reads from each table one item that does not exist, so that connection, TLS
   * session and the SDK's classes are ready too. It costs one read of each table. A read that
   * fails, or takes longer than two seconds, is no error here, since the next call will say what is
   * wrong in its own place; it is logged as a warning of the logger {@code dev.initonce.provider}.
   * One that got no answer is the last that is tried.
   *
   * @return this provider
   * @throws IllegalStateException if an environment variable is not set, or the provider is closed
   */
  default TableProvider warmUp(TableDefinition<?> definition, TableDefinition<?>... more) {
    List<TableDefinition<?>> all = WarmUp.all(definition, more);
    prime(all.toArray(TableDefinition[]::new));
    WarmUp.read(
        all, (table, request) -> client().getItem(request.tableName(tableName(table)).build()));
    return this;
  }

  /**
   * Closes what the provider built, and nothing that it was given. Not needed in a Lambda function,
   * where the provider lives as long as the execution environment. Closing twice is no error.
   */
  @Override
  void close();
}
