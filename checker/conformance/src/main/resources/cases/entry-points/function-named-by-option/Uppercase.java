// CASE entry-points/function-named-by-option: a plain Function that an option names as the handler.
// ROW E: functions, named as the handler
// OPTION handlers=options.functions.Uppercase
package options.functions;

import java.util.function.Function;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Uppercase implements Function<String, String> {
  private final SqsClient kept = SqsClient.create();

  @Override
  public String apply(String text) {
    try (SqsClient own = SqsClient.builder().build()) { // FINDING ClientBuiltPerInvocation via Uppercase.apply
      own.sendMessage(m -> m.queueUrl("u").messageBody(text));
    }
    return kept.serviceName() + text;
  }
}
