package own;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

public class Enqueue implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String body, Context context) {
    var sqs = new LoggingSqsClient(); // FINDING ClientBuiltPerInvocation of LoggingSqsClient
    return sqs.sendMessage(
            SendMessageRequest.builder().queueUrl("jobs").messageBody(body).build())
        .messageId();
  }
}
