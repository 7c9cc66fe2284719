package gates;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class KeptHandler implements RequestHandler<String, Integer> {
  private final Gate gate = new Gate();

  @Override
  public Integer handleRequest(String bucket, Context context) {
    return gate.s3().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
