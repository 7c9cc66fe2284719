package ownmap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

public class RegionHandler implements RequestHandler<String, String> {
  private final ByRegion<S3Client> clients = new ByRegion<>();

  @Override
  public String handleRequest(String region, Context context) {
    return clients
        .computeIfAbsent(region, r -> S3Client.builder().region(Region.of(r)).build())
        .listBuckets()
        .toString();
  }
}
