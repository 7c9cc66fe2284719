package gates;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class FreshHandler implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String bucket, Context context) {
    Gate gate = new Gate();
    return gate.s3().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
