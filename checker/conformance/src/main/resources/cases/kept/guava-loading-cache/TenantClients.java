// CASE kept/guava-loading-cache: the loader of a Guava cache in a static field builds once per key.
// ROW K: keyed cache, LoadingCache
package guavacache;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class TenantClients {
  private static final LoadingCache<Region, DynamoDbClient> CACHE =
      CacheBuilder.newBuilder()
          .maximumSize(10)
          .build(
              new CacheLoader<Region, DynamoDbClient>() {
                @Override
                public DynamoDbClient load(Region region) {
                  return DynamoDbClient.builder().region(region).build();
                }
              });

  static DynamoDbClient in(Region region) {
    return CACHE.getUnchecked(region);
  }
}
