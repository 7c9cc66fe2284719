package throughhelper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;

public class CountHandler implements RequestHandler<String, Integer> {
  private final Supplier<Integer> limit = Checks.present(() -> 10, "limit");

  @Override
  public Integer handleRequest(String word, Context context) {
    return Math.min(word.length(), limit.get());
  }
}
