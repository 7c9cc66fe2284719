// CASE reach/instance-block-on-path: an initialiser block of an object made on the path runs per invocation.
// ROW Reach: new Repository() on the path, instance blocks
package recorder;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Recorder {
  private DynamoDbClient client;

  {
    if (System.getenv("AWS_REGION") != null) {
      client = DynamoDbClient.builder().build(); // FINDING ClientBuiltPerInvocation via RecordVisit.handleRequest > new Recorder
    }
  }

  void record(String table) {
    client.putItem(p -> p.tableName(table));
  }
}
