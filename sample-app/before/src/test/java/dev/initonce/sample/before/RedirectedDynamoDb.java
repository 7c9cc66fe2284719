package dev.initonce.sample.before;

import dev.initonce.sample.behaviour.CollectionTable;
import dev.initonce.sample.behaviour.LocalDynamoDb;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Code that builds its own clients can only be tested by redirecting all of them: a server for the
 * test class, and system properties for the whole JVM, so its tests cannot run in parallel.
 */
final class RedirectedDynamoDb implements AfterAllCallback {
  private static final String TABLE = System.getenv("COLLECTION_TABLE");

  private final LocalDynamoDb server = LocalDynamoDb.start();
  private final Map<String, String> properties =
      Map.of(
          "aws.endpointUrlDynamoDb", server.endpoint().toString(),
          "aws.region", "us-east-1",
          "aws.accessKeyId", "local",
          "aws.secretAccessKey", "local");

  RedirectedDynamoDb() {
    properties.forEach(System::setProperty);
    try (DynamoDbClient client = server.client()) {
      CollectionTable.create(client, TABLE);
    }
  }

  /** Leaves the code under test without its table. */
  void dropTable() {
    try (DynamoDbClient client = server.client()) {
      client.deleteTable(table -> table.tableName(TABLE));
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    properties.keySet().forEach(System::clearProperty);
    server.close();
  }
}
