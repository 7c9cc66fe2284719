package ownlazy.fresh;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Balance implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String account, Context context) {
    Memo<SqsClient> sqs = new Memo<>(() -> SqsClient.create()); // FINDING ClientBuiltPerInvocation
    return account.isEmpty() ? 0 : sqs.get().listQueues().queueUrls().size();
  }
}
