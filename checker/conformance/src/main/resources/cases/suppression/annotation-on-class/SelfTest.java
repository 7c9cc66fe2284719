package suppress.type;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class SelfTest implements RequestHandler<Object, Integer> {
  @Override
  public Integer handleRequest(Object input, Context context) {
    int queues = SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation of SqsClient
    return queues + new Diagnostics().tables() + new Diagnostics.Deep().buckets();
  }
}
