// CASE looks-kept/supplier-passes-through: a supplier in a static field builds at each get unless something memoizes it.
// ROW Looks kept: a supplier that only passes through
package passthrough;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Provider implements RequestHandler<String, String> {
  private static final Supplier<SqsClient> SQS = () -> SqsClient.builder().build(); // FINDING ClientBuiltPerInvocation

  @Override
  public String handleRequest(String text, Context context) {
    return SQS.get().sendMessage(m -> m.queueUrl("q").messageBody(text)).messageId();
  }
}
