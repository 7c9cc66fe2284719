// CASE lifetimes/cache-by-request-id: a kept map with a key that no later invocation has.
// ROW K: keyed cache
package misses.key;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Keyed implements RequestHandler<String, Integer> {
  private static final Map<String, DynamoDbClient> CLIENTS = new ConcurrentHashMap<>();

  @Override
  public Integer handleRequest(String table, Context context) {
    return CLIENTS
        .computeIfAbsent(
            context.getAwsRequestId(),
            id -> DynamoDbClient.create()) // MISS ClientBuiltPerInvocation: whether a key comes again is not judged
        .scan(s -> s.tableName(table))
        .count();
  }
}
