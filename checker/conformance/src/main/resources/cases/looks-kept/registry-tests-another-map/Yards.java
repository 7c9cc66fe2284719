// CASE looks-kept/registry-tests-another-map: the test reads another map, or another object's, than the one that is stored into.
// ROW K: looks kept, a guard that tests another field
package registry.another;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

public class Yards implements RequestHandler<String, Integer> {
  private static final Registry REGISTRY = new Registry();
  private static final Registry OTHER = new Registry();

  @Override
  public Integer handleRequest(String name, Context context) {
    if (!REGISTRY.isNamed(name)) {
      REGISTRY.register(name, S3Client.create()); // FINDING ClientBuiltPerInvocation via Yards.handleRequest
    }
    if (!OTHER.has(name)) {
      REGISTRY.register(name, S3Client.builder().build()); // FINDING ClientBuiltPerInvocation via Yards.handleRequest
    }
    return REGISTRY.size();
  }
}

class Registry {
  private final Map<String, S3Client> clients = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  boolean isNamed(String name) {
    return names.containsKey(name);
  }

  boolean has(String name) {
    return clients.containsKey(name);
  }

  void register(String name, S3Client client) {
    clients.put(name, client);
  }

  int size() {
    return clients.size();
  }
}
