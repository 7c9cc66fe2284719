package overloads;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Lookup implements RequestHandler<String, String> {
  private static final SqsClient SQS = SqsClient.create();

  @Override
  public String handleRequest(String queue, Context context) {
    return SQS.getQueueUrl(q -> q.queueName(queue)).queueUrl();
  }

  /** Not the interface's method, so the runtime does not call it, though its name fits. */
  public String handleRequest(String queue, String owner, Context context) {
    return SqsClient.create()
        .getQueueUrl(q -> q.queueName(queue).queueOwnerAWSAccountId(owner))
        .queueUrl();
  }
}
