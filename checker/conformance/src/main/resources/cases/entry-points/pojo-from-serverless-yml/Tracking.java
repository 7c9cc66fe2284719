// CASE entry-points/pojo-from-serverless-yml: a method that serverless.yml names is a handler.
// ROW E: POJO handlers, named by serverless
// ONLY scanner: a compiler does not read templates
package shipping;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Tracking {
  public int track(String id) {
    return DynamoDbClient.create() // FINDING ClientBuiltPerInvocation via Tracking.track
        .scan(s -> s.tableName("parcels").filterExpression("id = " + id))
        .count();
  }
}
