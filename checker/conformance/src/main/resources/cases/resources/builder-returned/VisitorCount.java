package builders;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class VisitorCount implements RequestHandler<Object, Integer> {
  @Override
  public Integer handleRequest(Object event, Context context) {
    try (var dynamo = Clients.base().build()) { // FINDING ClientBuiltPerInvocation of DynamoDbClient via VisitorCount.handleRequest
      return dynamo.scan(s -> s.tableName("visitors")).count();
    }
  }
}
