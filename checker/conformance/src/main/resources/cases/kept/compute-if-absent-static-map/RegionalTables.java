// CASE kept/compute-if-absent-static-map: computeIfAbsent on a static map builds once per key.
// ROW K: keyed cache, computeIfAbsent
package geo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class RegionalTables {
  private static final Map<Region, DynamoDbClient> CLIENTS = new ConcurrentHashMap<>();

  DynamoDbClient in(Region region) {
    return CLIENTS.computeIfAbsent(region, r -> DynamoDbClient.builder().region(r).build());
  }
}
