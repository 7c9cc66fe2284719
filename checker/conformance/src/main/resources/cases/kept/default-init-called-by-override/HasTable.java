package defaultinit;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

interface HasTable {
  void use(DynamoDbClient client);

  default void init() {
    use(DynamoDbClient.create());
  }
}
