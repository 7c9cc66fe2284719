package dev.initonce.sample.after;

import dev.initonce.provider.TableProvider;
import dev.initonce.sample.behaviour.CollectionTable;
import dev.initonce.sample.behaviour.LocalDynamoDb;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A provider on a server for the test class. */
final class LocalTables implements AfterAllCallback {
  private final LocalDynamoDb server = LocalDynamoDb.start();
  private final DynamoDbClient client = server.client();

  TableProvider provider() {
    return TableProvider.builder().client(client).environment(variable -> "collection").build();
  }

  LocalTables() {
    CollectionTable.create(client, "collection");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    client.close();
    server.close();
  }
}
