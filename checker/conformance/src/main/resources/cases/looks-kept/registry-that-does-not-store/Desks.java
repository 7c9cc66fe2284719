// CASE looks-kept/registry-that-does-not-store: a register method that stores nothing keeps nothing.
// ROW K: looks kept, never stored
package registry.forgets;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

public class Desks implements RequestHandler<String, Integer> {
  private static final Registry REGISTRY = new Registry();

  @Override
  public Integer handleRequest(String name, Context context) {
    if (!REGISTRY.has(name)) {
      REGISTRY.register(name, S3Client.create()); // FINDING ClientBuiltPerInvocation via Desks.handleRequest
    }
    return REGISTRY.size();
  }
}

class Registry {
  private final Map<String, S3Client> clients = new HashMap<>();

  boolean has(String name) {
    return clients.containsKey(name);
  }

  void register(String name, S3Client client) {
    client.listBuckets();
  }

  int size() {
    return clients.size();
  }
}
