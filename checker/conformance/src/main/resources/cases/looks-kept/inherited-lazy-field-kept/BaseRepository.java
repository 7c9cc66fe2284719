// CASE looks-kept/inherited-lazy-field-kept: the same inherited lazy field is kept where its object is a field of the handler.
// ROW K: lazy field, inherited, seen through a kept object
package inheritkept;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

abstract class BaseRepository {
  private DynamoDbClient client;

  protected synchronized DynamoDbClient client() {
    if (client == null) {
      client = DynamoDbClient.create();
    }
    return client;
  }
}
