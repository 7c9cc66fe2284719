// CASE resources/extended-clients: clients of a queue that offload or answer messages are clients.
// ROW R: every client that implements an SDK client interface
package large.messages;

import com.amazon.sqs.javamessaging.AmazonSQSExtendedAsyncClient;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.sqs.AmazonSQSRequester;
import com.amazonaws.services.sqs.AmazonSQSRequesterClientBuilder;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

public class LargeMessages implements RequestHandler<String, String> {
  private static final SqsAsyncClient PLAIN = SqsAsyncClient.create();
  private static final SqsAsyncClient KEPT = new AmazonSQSExtendedAsyncClient(PLAIN);

  @Override
  public String handleRequest(String text, Context context) {
    KEPT.sendMessage(m -> m.queueUrl("queue").messageBody(text)).join();
    SqsAsyncClient large = new AmazonSQSExtendedAsyncClient(PLAIN); // FINDING ClientBuiltPerInvocation of AmazonSQSExtendedAsyncClient
    large.sendMessage(m -> m.queueUrl("queue").messageBody(text)).join();
    AmazonSQSRequester requester = AmazonSQSRequesterClientBuilder.standard().build(); // FINDING ClientBuiltPerInvocation of AmazonSQSRequesterClient
    AmazonSQSRequester second = AmazonSQSRequesterClientBuilder.defaultClient(); // FINDING ClientBuiltPerInvocation of AmazonSQSRequesterClient
    return requester.sendMessageAndGetResponse("queue", text)
        + second.sendMessageAndGetResponse("queue", text);
  }
}
