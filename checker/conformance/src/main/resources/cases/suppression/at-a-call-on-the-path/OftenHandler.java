package suppress.path;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class OftenHandler implements RequestHandler<String, Integer> {
  private final Service service = new Service();

  @Override
  public Integer handleRequest(String name, Context context) {
    return service.rows(name);
  }
}
