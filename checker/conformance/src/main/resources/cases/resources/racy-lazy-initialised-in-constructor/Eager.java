// CASE resources/racy-lazy-initialised-in-constructor: a null test that only the handler's constructor runs is safe.
// ROW R: RacyLazyClient
package racy.eager;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Eager implements RequestHandler<String, Integer> {
  private DynamoDbClient client;

  public Eager() {
    this(null);
  }

  Eager(DynamoDbClient given) {
    client = given;
    if (client == null) {
      client = DynamoDbClient.create();
    }
  }

  @Override
  public Integer handleRequest(String table, Context context) {
    return client.scan(s -> s.tableName(table)).count();
  }
}
