package superhandle;

import com.amazonaws.services.lambda.runtime.Context;

public class TraceFunction extends BaseFunction {
  @Override
  public String handleRequest(String input, Context context) {
    context.getLogger().log("in: " + input);
    return super.handleRequest(input, context);
  }
}
