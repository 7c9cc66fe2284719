package di.dependent;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import jakarta.inject.Inject;
import java.util.Map;

public class LetterHandler implements RequestHandler<Map<String, String>, String> {
  @Inject Formatter formatter;

  @Override
  public String handleRequest(Map<String, String> letter, Context context) {
    return formatter.format(letter.get("template")).replace("$name", letter.get("name"));
  }
}
