package runonce;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;

public class ClockHandler implements RequestHandler<String, String> {
  private final Supplier<Object> clock = Checks.present(() -> System.nanoTime());

  @Override
  public String handleRequest(String name, Context context) {
    return name + clock.get();
  }
}
