package flags;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class Frontend implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String page, Context context) {
    return FeatureFlags.isOn("new-design") ? "new:" + page : page;
  }
}
