// CASE kept/object-built-in-handler-field: objects two constructors deep below the handler's field are built once.
// ROW K: object built in the handler's field initialiser or constructor
package com.acme.inventory;

import com.acme.inventory.store.StockService;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class StockHandler implements RequestHandler<StockHandler.Query, Integer> {

  public record Query(String sku) {}

  private final StockService service = new StockService();

  @Override
  public Integer handleRequest(Query query, Context context) {
    return service.available(query.sku());
  }
}
