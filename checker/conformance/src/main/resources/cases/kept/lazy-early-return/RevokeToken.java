package tokens;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class RevokeToken implements RequestHandler<String, Boolean> {
  @Override
  public Boolean handleRequest(String token, Context context) {
    TokenTable.dynamo()
        .updateItem(
            u ->
                u.tableName("tokens")
                    .key(Map.of("token", AttributeValue.fromS(token)))
                    .updateExpression("SET revoked = :t")
                    .expressionAttributeValues(Map.of(":t", AttributeValue.fromBool(true))));
    return true;
  }
}
