// CASE entry-points/test-source-set-included: handlers in a test source set count where the user says so.
// ROW Reach: tests (by source set)
// OPTION include-tests
package sets.included;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class EchoHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String text, Context context) {
    return text;
  }
}
