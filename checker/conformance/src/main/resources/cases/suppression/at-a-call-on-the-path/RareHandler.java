package suppress.path;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class RareHandler implements RequestHandler<String, Integer> {
  private final Service service = new Service();

  @Override
  @SuppressWarnings("ClientBuiltPerInvocation") // runs once a month
  public Integer handleRequest(String name, Context context) {
    return service.rows(name) + service.objects(name);
  }
}
