// CASE kept/store-by-getter: a map that test and store reach through the same getter is one map.
// ROW K: keyed cache, get/put and containsKey/put under a test; the map must itself be kept
package regions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

public class Regions implements RequestHandler<String, Integer> {
  private final Map<String, S3Client> clients = new ConcurrentHashMap<>();

  @Override
  public Integer handleRequest(String region, Context context) {
    if (!clients().containsKey(region)) {
      clients().put(region, S3Client.builder().region(Region.of(region)).build());
    }
    return clients().get(region).listBuckets().buckets().size();
  }

  private Map<String, S3Client> clients() {
    return clients;
  }
}
