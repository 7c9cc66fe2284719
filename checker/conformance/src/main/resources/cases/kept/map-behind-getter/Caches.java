// CASE kept/map-behind-getter: a static map that another class hands out, and one that is passed on.
// ROW K: keyed cache, the map must itself be kept
package mapgetter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

final class Caches {
  private static final Map<String, S3Client> BUCKETS = new ConcurrentHashMap<>();
  private static final Map<String, SqsClient> QUEUES = new ConcurrentHashMap<>();

  static Map<String, S3Client> buckets() {
    return BUCKETS;
  }

  static SqsClient queue(String region) {
    return fill(QUEUES, region);
  }

  private static SqsClient fill(Map<String, SqsClient> cache, String region) {
    return cache.computeIfAbsent(region, r -> SqsClient.builder().region(Region.of(r)).build());
  }

  private Caches() {}
}
