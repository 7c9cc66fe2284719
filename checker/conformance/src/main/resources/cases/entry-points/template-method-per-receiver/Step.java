// CASE entry-points/template-method-per-receiver: a base handler's call on this means the subclass that is the handler.
// ROW E: Lambda interfaces, the template methods it calls on the subclass
package steps;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public abstract class Step implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String input, Context context) {
    before(input);
    return run(input);
  }

  protected void before(String input) {}

  protected abstract String run(String input);
}
