package mapgetter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

public class Sync implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String region, Context context) {
    S3Client s3 = Caches.buckets().computeIfAbsent(region, this::open);
    return s3.listBuckets().buckets().size()
        + Caches.queue(region).listQueues().queueUrls().size();
  }

  private S3Client open(String region) {
    return S3Client.builder().region(Region.of(region)).build();
  }
}
