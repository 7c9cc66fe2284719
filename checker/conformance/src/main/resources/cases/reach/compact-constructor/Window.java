// CASE reach/compact-constructor: a record's compact constructor runs wherever the record is made.
// ROW Reach: new on the path, constructor
package records;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

record Window(String table, int size) {
  Window {
    if (size < 0) {
      try (DynamoDbClient client = DynamoDbClient.create()) { // FINDING ClientBuiltPerInvocation via WindowHandler.handleRequest > new Window
        size = client.scan(s -> s.tableName("windows")).count();
      }
    }
  }
}
