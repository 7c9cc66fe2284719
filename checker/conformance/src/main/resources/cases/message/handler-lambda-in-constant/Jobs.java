// CASE message/handler-lambda-in-constant: a lambda in a field is named as such, since what holds it runs once.
// ROW The message
package jobs;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Jobs implements RequestHandler<String, String> {
  public static final RequestHandler<String, String> LIST =
      (key, context) -> S3Client.create().serviceName() + key; // FINDING ClientBuiltPerInvocation

  private final Supplier<SqsClient> queue = () -> SqsClient.create(); // FINDING ClientBuiltPerInvocation

  @Override
  public String handleRequest(String event, Context context) {
    return queue.get().serviceName() + event;
  }
}
