// CASE kept/registry-behind-methods: a registry's own words for containsKey, get and put guard as those do.
// ROW K: keyed cache, get/put and containsKey/put under a test; the map must itself be kept
package registry.methods;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class Sessions implements RequestHandler<String, Integer> {
  private static final Registry REGISTRY = new Registry();
  private final Registry own = new Registry();

  @Override
  public Integer handleRequest(String name, Context context) {
    if (!REGISTRY.has(name)) {
      REGISTRY.register(name, new Holder());
    }
    Holder held = own.find(name);
    if (held == null) {
      held = new Holder();
      own.register(name, held);
    }
    return REGISTRY.find(name).client().listTables().tableNames().size() + held.size();
  }
}
