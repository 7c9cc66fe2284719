// CASE looks-kept/keeper-reset-in-callee: a reset method that the handler calls sets the keeper back.
// ROW Looks kept: a keeper that the path sets back, in a method it calls
package resets;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class Connections {
  private static DynamoDbClient dynamo;

  static synchronized DynamoDbClient dynamo() {
    if (dynamo == null) {
      dynamo = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via Poll.handleRequest > Connections.dynamo
    }
    return dynamo;
  }

  static void shutdown() {
    if (dynamo != null) {
      dynamo.close();
      dynamo = null;
    }
  }

  private Connections() {}
}
