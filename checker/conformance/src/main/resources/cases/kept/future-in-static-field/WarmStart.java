// CASE kept/future-in-static-field: a client that a static field's future builds in the background is built once.
// ROW K: static field initialiser
package warm;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class WarmStart implements RequestHandler<String, Integer> {
  private static final CompletableFuture<DynamoDbClient> CLIENT =
      CompletableFuture.supplyAsync(() -> DynamoDbClient.builder().build());

  @Override
  public Integer handleRequest(String table, Context context) {
    return CLIENT.join().scan(s -> s.tableName(table)).scannedCount();
  }
}
