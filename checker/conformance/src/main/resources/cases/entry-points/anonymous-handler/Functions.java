// CASE entry-points/anonymous-handler: an anonymous class that implements the interface is a handler.
// ROW E: Lambda interfaces
package anonymous;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public final class Functions {
  static RequestHandler<String, Integer> counter(String table) {
    return new RequestHandler<>() {
      @Override
      public Integer handleRequest(String filter, Context context) {
        DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation
        return client.scan(s -> s.tableName(table).filterExpression(filter)).count();
      }
    };
  }

  private Functions() {}
}
