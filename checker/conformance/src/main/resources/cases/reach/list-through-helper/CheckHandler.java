package listthroughhelper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.function.Consumer;

public class CheckHandler implements RequestHandler<String, Void> {
  private final List<Consumer<String>> steps = List.of(this::check);

  @Override
  public Void handleRequest(String file, Context context) {
    for (Consumer<String> step : Lists.notNull(steps)) {
      step.accept(file);
    }
    return null;
  }

  private void check(String file) {
    if (file.isBlank()) {
      throw new IllegalArgumentException("no file");
    }
  }
}
