// CASE kept/lazy-init-in-override: an override of the init method that calls the overridden one sets the field too.
// ROW K: lazy field, the field set in the callee
package overridesinit;

import com.amazonaws.services.lambda.runtime.Context;

public class OrdersHandler extends TableHandler {
  private String prefix = "";

  @Override
  protected void init() {
    super.init();
    prefix = "orders-";
  }

  @Override
  public synchronized Integer handleRequest(String table, Context context) {
    if (client == null) {
      init();
    }
    return super.handleRequest(prefix + table, context);
  }
}
