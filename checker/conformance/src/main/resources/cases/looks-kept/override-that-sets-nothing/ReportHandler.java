package overridesnothing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class ReportHandler implements RequestHandler<String, Integer> {
  protected S3Client client;

  protected void init() {
    client = S3Client.create();
  }

  @Override
  public synchronized Integer handleRequest(String bucket, Context context) {
    if (client == null) {
      init();
    }
    return bucket.length();
  }
}
