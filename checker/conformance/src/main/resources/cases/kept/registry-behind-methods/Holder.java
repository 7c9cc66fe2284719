package registry.methods;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class Holder {
  private final DynamoDbClient eager = DynamoDbClient.create();
  private DynamoDbClient client;

  synchronized DynamoDbClient client() {
    if (client == null) {
      client = DynamoDbClient.create();
    }
    return client;
  }

  int size() {
    return eager.listTables().tableNames().size();
  }
}
