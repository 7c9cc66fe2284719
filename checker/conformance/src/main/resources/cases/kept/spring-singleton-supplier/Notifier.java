// CASE kept/spring-singleton-supplier: Spring's SingletonSupplier builds at its first get.
// ROW K: SingletonSupplier
package supplier;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.springframework.util.function.SingletonSupplier;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

public class Notifier implements RequestHandler<String, String> {
  private static final SingletonSupplier<SqsAsyncClient> CLIENT =
      SingletonSupplier.of(() -> SqsAsyncClient.builder().build());

  @Override
  public String handleRequest(String text, Context context) {
    return CLIENT
        .get()
        .sendMessage(m -> m.queueUrl("notify").messageBody(text))
        .join()
        .sequenceNumber();
  }
}
