// CASE resources/user-client-subtype: a user's own SDK client is a client, whatever it is named.
// ROW R: every subtype of SdkClient, users' own subtypes too; new
package own;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

public class LoggingSqsClient implements SqsClient {
  private final SqsClient delegate = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient via Enqueue.handleRequest > new LoggingSqsClient

  @Override
  public SendMessageResponse sendMessage(SendMessageRequest request) {
    System.out.println("sending " + request);
    return delegate.sendMessage(request);
  }

  @Override
  public String serviceName() {
    return delegate.serviceName();
  }

  @Override
  public void close() {
    delegate.close();
  }
}
