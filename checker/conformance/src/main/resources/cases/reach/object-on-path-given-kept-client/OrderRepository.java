// CASE reach/object-on-path-given-kept-client: an object made per invocation around a kept client builds nothing.
// ROW Reach: new on the path, the constructor that is called
package wrapped;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class OrderRepository {
  private final DynamoDbClient client;

  OrderRepository() {
    this(DynamoDbClient.create());
  }

  OrderRepository(DynamoDbClient client) {
    this.client = client;
  }

  int count() {
    return client.scan(s -> s.tableName("orders")).count();
  }
}
