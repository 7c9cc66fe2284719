// CASE kept/one-guard-resets-another: a guarded rebuild may set back what is derived from it.
// ROW K: lazy field
package chain;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Chain implements RequestHandler<String, String> {
  private DynamoDbClient client;
  private DynamoDbEnhancedClient enhanced;

  @Override
  public synchronized String handleRequest(String key, Context context) {
    if (client == null) {
      client = DynamoDbClient.create();
      enhanced = null;
    }
    if (enhanced == null) {
      enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    }
    return enhanced.toString() + key;
  }
}
