// CASE entry-points/base-handler-two-functions: what a base handler builds is built by each function that extends it.
// ROW E: Lambda interfaces, subclasses of a user's abstract base handler
package jsonapi;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

abstract class JsonApi implements RequestHandler<Map<String, String>, String> {
  @Override
  public String handleRequest(Map<String, String> body, Context context) {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation further 1 via JsonApi.handleRequest
    return answer(body, client);
  }

  abstract String answer(Map<String, String> body, DynamoDbClient client);
}
