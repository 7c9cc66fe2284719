// CASE resources/gson: Gson objects keep type adapters, so a new one per invocation learns them again.
// ROW R: ReusableObjectBuiltPerInvocation, Gson/GsonBuilder.create()
package gson;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Map;

public class Echo implements RequestHandler<Map<String, String>, String> {
  @Override
  public String handleRequest(Map<String, String> event, Context context) {
    Gson pretty = new GsonBuilder().setPrettyPrinting().create(); // FINDING ReusableObjectBuiltPerInvocation of Gson
    context.getLogger().log(pretty.toJson(event));
    return new Gson().toJson(event); // FINDING ReusableObjectBuiltPerInvocation of Gson
  }
}
