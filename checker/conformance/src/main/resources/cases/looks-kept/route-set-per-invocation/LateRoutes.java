// CASE looks-kept/route-set-per-invocation: a route that the handler itself sets runs its function, whatever it is called.
// ROW Looks kept: a function that is handed to a library which runs it on each invocation
package lateroutes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.javalin.Javalin;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class LateRoutes implements RequestHandler<String, Void> {
  private static final Javalin APP = Javalin.create();

  @Override
  public Void handleRequest(String path, Context context) {
    APP.get(
        path,
        ctx ->
            ctx.result(DynamoDbClient.create().listTables().toString())); // FINDING ClientBuiltPerInvocation
    return null;
  }
}
