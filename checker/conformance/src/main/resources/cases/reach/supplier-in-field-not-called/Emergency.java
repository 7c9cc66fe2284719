// CASE reach/supplier-in-field-not-called: a supplier that the path never calls builds nothing.
// ROW Reach: a lambda that was put into a field counts where it is called
package emergency;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Emergency implements RequestHandler<String, String> {
  private final Supplier<SqsClient> pager = SqsClient::create;

  @Override
  public String handleRequest(String text, Context context) {
    return text.trim();
  }

  /** For the operators' console. */
  public static void main(String[] args) {
    new Emergency().pager.get().sendMessage(m -> m.queueUrl("pager").messageBody(args[0]));
  }
}
