// CASE kept/loaders-of-caches: the get with a key and a loader of the caches that have one, of Guava, Caffeine and Spring, builds once per key.
// ROW K: keyed cache, LoadingCache, Caffeine
package loaders;

import com.google.common.cache.CacheBuilder;
import java.util.concurrent.ExecutionException;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

class Clients {
  private final com.google.common.cache.Cache<String, S3Client> s3 =
      CacheBuilder.newBuilder().maximumSize(20).build();
  private final com.github.benmanes.caffeine.cache.LoadingCache<String, SqsClient> sqs =
      com.github.benmanes.caffeine.cache.Caffeine.newBuilder().build(r -> null);
  private final org.springframework.cache.Cache dynamo = new ConcurrentMapCache("clients");

  S3Client s3(String region) throws ExecutionException {
    return s3.get(region, () -> S3Client.builder().region(Region.of(region)).build());
  }

  SqsClient sqs(String region) {
    return sqs.get(region, r -> SqsClient.builder().region(Region.of(r)).build());
  }

  DynamoDbClient dynamo(String region) {
    return dynamo.get(region, () -> DynamoDbClient.builder().region(Region.of(region)).build());
  }
}
