// CASE kept/cache-loader-from-function: a Guava loader made from a method reference, and a memoizer of one.
// ROW K: keyed cache, LoadingCache; Suppliers.memoize
package loaderfrom;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Hosts implements RequestHandler<String, Integer> {
  private final LoadingCache<String, S3Client> clients =
      CacheBuilder.newBuilder().maximumSize(5).build(CacheLoader.from(Hosts::open));
  private final Supplier<DynamoDbClient> table = Suppliers.memoize(this::connect);

  private static S3Client open(String region) {
    return S3Client.builder().region(Region.of(region)).build();
  }

  private DynamoDbClient connect() {
    return DynamoDbClient.create();
  }

  @Override
  public Integer handleRequest(String region, Context context) {
    return clients.getUnchecked(region).listBuckets().buckets().size()
        + table.get().listTables().tableNames().size();
  }
}
