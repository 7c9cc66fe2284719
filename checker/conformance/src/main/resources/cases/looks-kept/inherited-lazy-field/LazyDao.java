// CASE looks-kept/inherited-lazy-field: a lazy field that a base class declares lives no longer than the object made per invocation.
// ROW Looks kept: a lazy field of an object that is itself built per invocation, the field inherited from a base class too
package inheritlazy;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

abstract class LazyDao {
  private DynamoDbClient client;

  protected DynamoDbClient client() {
    if (client == null) {
      client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via GetRoom.handleRequest > RoomDao.free > LazyDao.client
    }
    return client;
  }
}
