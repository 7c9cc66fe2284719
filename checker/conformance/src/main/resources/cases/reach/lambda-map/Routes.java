// CASE reach/lambda-map: lambdas of a kept map run when the path takes one out and applies it.
// ROW Reach: a lambda that comes back out of a field may be run by any call on it
package lambdamap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Routes implements RequestHandler<Map<String, String>, String> {
  private final Map<String, Function<String, String>> routes = new HashMap<>();

  public Routes() {
    routes.put("echo", text -> text);
    routes.put(
        "count",
        table -> "" + DynamoDbClient.create().scan(s -> s.tableName(table)).count()); // FINDING ClientBuiltPerInvocation
  }

  @Override
  public String handleRequest(Map<String, String> event, Context context) {
    return routes.get(event.get("route")).apply(event.get("body"));
  }
}
