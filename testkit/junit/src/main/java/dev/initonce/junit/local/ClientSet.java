package dev.initonce.junit.local;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The clients of one database. */
interface ClientSet extends AutoCloseable {
  DynamoDbClient sync();

  DynamoDbAsyncClient async();

  DynamoDbStreamsClient streams();

  DynamoDbStreamsAsyncClient streamsAsync();

  /** What stands before the names of tables, so that databases in one place do not meet. */
  default String tablePrefix() {
    return "";
  }

  /** Whether a table that was just created may not be there yet. */
  default boolean createsTablesSlowly() {
    return false;
  }

  /**
   * The system properties that lead the SDK's own clients here.
   *
   * @throws IllegalStateException if there is no endpoint that they could reach
   */
  default Map<String, String> systemProperties() {
    throw withoutEndpoint();
  }

  /**
   * The same as environment variables.
   *
   * @throws IllegalStateException if there is no endpoint that they could reach
   */
  default Map<String, String> environmentVariables() {
    throw withoutEndpoint();
  }

  private static IllegalStateException withoutEndpoint() {
    return new IllegalStateException(
        "An embedded database has no endpoint that other clients could reach: use the backend HTTP");
  }

  @Override
  void close();
}
