package shop.dagger;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class ShopHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String customer, Context context) {
    ShopComponent component = DaggerShopComponent.create(); // FINDING ContainerStartedPerInvocation via ShopHandler.handleRequest
    return component.basket().name() + customer;
  }
}
