// CASE out-of-view/library-factory: a factory of a company library that builds at each call and does not say so.
// ROW Reach: a call that leaves the program is not followed
package misses.library;

import com.acme.platform.PlatformClients;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Shared implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String table, Context context) {
    DynamoDbClient client = PlatformClients.newDynamoDb(); // MISS ClientBuiltPerInvocation: the body is in a library; annotate it with @BuildsResource
    return client.scan(s -> s.tableName(table)).count();
  }
}
