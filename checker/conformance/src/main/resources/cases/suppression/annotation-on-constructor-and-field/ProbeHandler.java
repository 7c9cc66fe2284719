package suppress.ctor;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class ProbeHandler implements RequestHandler<Object, Integer> {
  @Override
  public Integer handleRequest(Object input, Context context) {
    return new Probe().sum();
  }
}
