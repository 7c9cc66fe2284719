package quotes;

import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.awssdk.services.sqs.SqsClient;

public abstract class Pricing implements Defaults<String> {
  public String quote(String item, Context context) {
    SqsClient queue = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient further 1 via Pricing.quote
    return queue.sendMessage(m -> m.queueUrl("quotes").messageBody(item)).messageId();
  }
}
