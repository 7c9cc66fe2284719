// CASE kept/guard-passes-client-to-setter: a setter called under the null test sets the keeper.
// ROW K: lazy field, the field set in the callee through a parameter
package ledger;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Ledger {
  private DynamoDbClient client;

  void setClient(DynamoDbClient client) {
    this.client = client;
  }

  DynamoDbClient getClient() {
    return client;
  }
}
