// CASE entry-points/test-source-set: handlers in a test source set are test code.
// ROW Reach: not on the path, tests (by source set)
package sets;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class EchoHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String text, Context context) {
    return text;
  }
}
