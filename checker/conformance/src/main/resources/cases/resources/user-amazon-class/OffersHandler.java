package com.acme.marketplace;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class OffersHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String seller, Context context) {
    return new AmazonMarketplaceClient(seller).offers();
  }
}
