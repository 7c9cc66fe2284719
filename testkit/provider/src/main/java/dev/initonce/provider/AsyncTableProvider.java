package dev.initonce.provider;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The one place where asynchronous code reaches its DynamoDB tables; the sibling of {@link
 * TableProvider}, with the same promises.
 */
public interface AsyncTableProvider extends AutoCloseable {

  /**
   * A provider with the settings of the environment. See {@link AsyncTableProviderBuilder} for
   * every default.
   */
  @BuildsResource
  static AsyncTableProvider create() {
    return builder().build();
  }

  /** A builder for anything but the defaults. */
  static AsyncTableProviderBuilder builder() {
    return new AsyncTableProviderBuilder();
  }

  /**
   * The table of a definition, the same object each time. Sends nothing.
   *
   * @throws IllegalStateException if the definition's environment variable is not set, or the
   *     provider is closed
   */
  <T> DynamoDbAsyncTable<T> table(TableDefinition<T> definition);

  /**
   * The physical name of a table, for requests that are built by hand.
   *
   * @throws IllegalStateException if the definition's environment variable is not set
   */
  String tableName(TableDefinition<?> definition);

  /**
   * The client below the tables. Do not close it.
   *
   * @throws IllegalStateException if the provider is closed
   */
  DynamoDbAsyncClient client();

  /**
   * The enhanced client below the tables.
   *
   * @throws IllegalStateException if the provider is closed
   */
  DynamoDbEnhancedAsyncClient enhanced();

  /**
   * Builds the clients, and the tables that are given, now. Sends nothing.
   *
   * @return this provider
   * @throws IllegalStateException if an environment variable is not set, or the provider is closed
   */
  default AsyncTableProvider prime(TableDefinition<?>... definitions) {
    enhanced();
    for (TableDefinition<?> definition : definitions) {
      table(definition);
    }
    return this;
  }

  /**
   * Primes, then reads from each table one item that does not exist and waits for the answers, as
   * {@link TableProvider#warmUp} does.
   *
   * @return this provider
   * @throws IllegalStateException if an environment variable is not set, or the provider is closed
   */
  default AsyncTableProvider warmUp(TableDefinition<?> definition, TableDefinition<?>... more) {
    List<TableDefinition<?>> all = WarmUp.all(definition, more);
    prime(all.toArray(TableDefinition[]::new));
    WarmUp.read(
        all,
        (table, request) -> client().getItem(request.tableName(tableName(table)).build()).join());
    return this;
  }

  /** Closes what the provider built, and nothing that it was given. Closing twice is no error. */
  @Override
  void close();
}
