// CASE looks-kept/map-in-object-per-invocation: a cache that is made in the handler method is empty each time.
// ROW Looks kept: a cache map that lives in an object built per invocation
package percache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

class ClientCache {
  private final Map<Region, S3Client> clients = new ConcurrentHashMap<>();

  S3Client get(Region region) {
    return clients.computeIfAbsent(
        region,
        r -> S3Client.builder().region(r).build()); // FINDING ClientBuiltPerInvocation
  }
}
