package ownget;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class PageHandler implements RequestHandler<String, String> {
  private final Pages pages = Pages.plain();

  @Override
  public String handleRequest(String key, Context context) {
    S3Client client = pages.get(key, k -> S3Client.create()); // FINDING ClientBuiltPerInvocation
    return client.listObjectsV2(l -> l.bucket(key)).toString();
  }
}
