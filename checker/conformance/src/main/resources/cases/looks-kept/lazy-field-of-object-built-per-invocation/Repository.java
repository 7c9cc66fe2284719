// CASE looks-kept/lazy-field-of-object-built-per-invocation: a lazy field is kept no longer than the object that has it.
// ROW Looks kept: a lazy field of an object that is itself built per invocation
package lazyrepo;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Repository {
  private DynamoDbClient client;

  DynamoDbClient client() {
    if (client == null) {
      client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via ScanHandler.handleRequest > Repository.client
    }
    return client;
  }
}
