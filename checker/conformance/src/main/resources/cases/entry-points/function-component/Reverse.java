// CASE entry-points/function-component: a component that is a Function is a function of Spring Cloud Function.
// ROW E: functions, a component
package functions.component;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sqs.SqsClient;

@Component("reverse")
public class Reverse implements Function<String, String> {
  @Override
  public String apply(String text) {
    SqsClient audit = SqsClient.builder().build(); // FINDING ClientBuiltPerInvocation via Reverse.apply
    audit.sendMessage(m -> m.queueUrl("audit").messageBody(text));
    return new StringBuilder(text).reverse().toString();
  }

  @Component
  static class Tick implements Supplier<Integer> {
    @Override
    public Integer get() {
      return SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation
    }
  }
}
