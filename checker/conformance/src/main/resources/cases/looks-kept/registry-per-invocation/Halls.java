// CASE looks-kept/registry-per-invocation: a registry that is made on each invocation keeps nothing.
// ROW K: looks kept, a cache map that lives in an object built per invocation
package registry.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

public class Halls implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String name, Context context) {
    Registry registry = new Registry();
    if (!registry.has(name)) {
      registry.register(name, S3Client.create()); // FINDING ClientBuiltPerInvocation via Halls.handleRequest
    }
    return registry.size();
  }
}

class Registry {
  private final Map<String, S3Client> clients = new HashMap<>();

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
