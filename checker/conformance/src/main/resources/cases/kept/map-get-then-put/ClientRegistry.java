// CASE kept/map-get-then-put: get, null test and put on a static map build once per key.
// ROW K: keyed cache, get/put under a test
package registry;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

public class ClientRegistry {
  private static final Map<String, SqsClient> BY_REGION = new HashMap<>();

  public static SqsClient forRegion(String region) {
    SqsClient found = BY_REGION.get(region);
    if (found == null) {
      found = SqsClient.builder().region(Region.of(region)).build();
      BY_REGION.put(region, found);
    }
    return found;
  }
}
