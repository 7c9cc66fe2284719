package wrapped;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class CountOrders implements RequestHandler<Object, Integer> {
  private static final DynamoDbClient CLIENT = DynamoDbClient.create();

  @Override
  public Integer handleRequest(Object input, Context context) {
    return new OrderRepository(CLIENT).count();
  }
}
