// CASE kept/atomic-reference-get-set: a null test on ref.get() guards the branch that sets the reference.
// ROW K: the guard tests the keeper, ref.get()
package tokens.atomic;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class TokenHandler implements RequestHandler<APIGatewayCustomAuthorizerEvent, String> {
  private static final AtomicReference<DynamoDbClient> DYNAMO = new AtomicReference<>();

  @Override
  public String handleRequest(APIGatewayCustomAuthorizerEvent event, Context context) {
    if (DYNAMO.get() == null) {
      DYNAMO.set(DynamoDbClient.create());
    }
    return DYNAMO.get().describeTable(d -> d.tableName("tokens")).table().tableStatusAsString()
        + event.getAuthorizationToken();
  }
}
