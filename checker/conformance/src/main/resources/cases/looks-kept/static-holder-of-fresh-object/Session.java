// CASE looks-kept/static-holder-of-fresh-object: a constructor that writes to a static field still runs per invocation.
// ROW Looks kept: a field assigned with no guard
package sessions;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Session {
  private static DynamoDbClient dynamo;

  Session() {
    dynamo = DynamoDbClient.builder().build(); // FINDING ClientBuiltPerInvocation via OpenSession.handleRequest > new Session
  }

  int size() {
    return dynamo.scan(s -> s.tableName("sessions")).count();
  }
}
