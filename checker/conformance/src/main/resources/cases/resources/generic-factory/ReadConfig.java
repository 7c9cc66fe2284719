package generic;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class ReadConfig implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String key, Context context) {
    return ClientFactory.local(S3Client.builder())
        .getObjectAsBytes(g -> g.bucket("config").key(key))
        .asUtf8String();
  }
}
