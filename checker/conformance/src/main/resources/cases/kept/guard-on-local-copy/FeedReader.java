// CASE kept/guard-on-local-copy: a null test on a local that was read from the field guards the field.
// ROW K: the guard tests a local that was read from the keeper; R RacyLazyClient
package feeds;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class FeedReader implements RequestHandler<List<String>, Integer> {
  private DynamoDbClient shared;

  @Override
  public Integer handleRequest(List<String> feeds, Context context) {
    var client = shared;
    if (client == null) {
      client = DynamoDbClient.create(); // FINDING RacyLazyClient
      shared = client;
    }
    int total = 0;
    for (String feed : feeds) {
      total += client.scan(s -> s.tableName(feed)).count();
    }
    return total;
  }
}
