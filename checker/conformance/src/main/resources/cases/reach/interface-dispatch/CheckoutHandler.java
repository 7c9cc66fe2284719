package shop;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

public class CheckoutHandler implements RequestHandler<Map<String, Double>, Void> {
  private final OrderStore store;

  public CheckoutHandler() {
    this(new DynamoOrderStore());
  }

  CheckoutHandler(OrderStore store) {
    this.store = store;
  }

  @Override
  public Void handleRequest(Map<String, Double> cart, Context context) {
    double total = cart.values().stream().mapToDouble(Double::doubleValue).sum();
    store.save(context.getAwsRequestId(), total);
    return null;
  }
}
