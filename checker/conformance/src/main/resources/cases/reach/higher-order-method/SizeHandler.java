package higher;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class SizeHandler implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String bucket, Context context) {
    return WithClient.use(s3 -> s3.listObjectsV2(l -> l.bucket(bucket)).keyCount());
  }
}
