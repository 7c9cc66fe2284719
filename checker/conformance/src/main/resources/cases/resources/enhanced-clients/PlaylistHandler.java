// CASE resources/enhanced-clients: enhanced clients, sync and async, by create() and by builder.
// ROW R: enhanced clients (sync, async)
package playlists;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class PlaylistHandler implements RequestHandler<String, String> {
  private static final DynamoDbClient SYNC = DynamoDbClient.create();
  private static final DynamoDbAsyncClient ASYNC = DynamoDbAsyncClient.create();

  @Override
  public String handleRequest(String list, Context context) {
    var first = DynamoDbEnhancedClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbEnhancedClient
    var second = DynamoDbEnhancedClient.builder().dynamoDbClient(SYNC).build(); // FINDING ClientBuiltPerInvocation of DynamoDbEnhancedClient
    var third = DynamoDbEnhancedAsyncClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbEnhancedAsyncClient
    var fourth = DynamoDbEnhancedAsyncClient.builder().dynamoDbClient(ASYNC).build(); // FINDING ClientBuiltPerInvocation of DynamoDbEnhancedAsyncClient
    return list + first + second + third + fourth;
  }
}
