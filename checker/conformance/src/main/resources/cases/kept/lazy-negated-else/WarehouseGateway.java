// CASE kept/lazy-negated-else: the else branch of a negated null test is the guarded one.
// ROW K: lazy field, negated form
package warehouse;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class WarehouseGateway {
  private static final Object LOCK = new Object();
  private static DynamoDbClient connection;

  static DynamoDbClient connection() {
    synchronized (LOCK) {
      if (!(connection == null)) {
        System.out.println("warm");
      } else {
        System.out.println("cold");
        connection = DynamoDbClient.create();
      }
      return connection;
    }
  }
}
