package closing.helper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Send implements RequestHandler<String, String> {
  private final SqsClient sqs = SqsClient.create();

  @Override
  public String handleRequest(String text, Context context) {
    String id = sqs.sendMessage(m -> m.queueUrl("q").messageBody(text)).messageId();
    Quietly.close(sqs);
    return id;
  }
}
