// CASE kept/caffeine-cache: the loader of a kept Caffeine cache and the function given to its get build once per key.
// ROW K: keyed cache, Caffeine
package caffeine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

class Buckets {
  private final LoadingCache<String, S3Client> s3 =
      Caffeine.newBuilder()
          .maximumSize(20)
          .build(region -> S3Client.builder().region(Region.of(region)).build());
  private final Cache<String, SqsClient> sqs =
      Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(1)).build();

  S3Client s3(String region) {
    return s3.get(region);
  }

  SqsClient sqs(String region) {
    return sqs.get(region, r -> SqsClient.builder().region(Region.of(r)).build());
  }
}
