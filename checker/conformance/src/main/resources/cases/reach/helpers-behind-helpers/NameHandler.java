package helpersbehind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;

public class NameHandler implements RequestHandler<String, String> {
  private static final Values VALUES = new Values("name");

  private final Supplier<String> prefix = VALUES.same(() -> "name-");
  private final Supplier<String> suffix = Values.first(() -> "-v1", null);

  @Override
  public String handleRequest(String name, Context context) {
    return prefix.get() + name + suffix.get();
  }
}
