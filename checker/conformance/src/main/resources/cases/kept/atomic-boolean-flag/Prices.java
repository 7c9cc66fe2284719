// CASE kept/atomic-boolean-flag: compareAndSet and getAndSet of an AtomicBoolean let one caller through.
// ROW K: a flag guard
package atomicflag;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Prices implements RequestHandler<String, Integer> {
  private static final AtomicBoolean CONNECTED = new AtomicBoolean();
  private final AtomicBoolean announced = new AtomicBoolean(false);

  @Override
  public Integer handleRequest(String article, Context context) {
    if (CONNECTED.compareAndSet(false, true)) {
      try (DynamoDbClient check = DynamoDbClient.create()) {
        check.describeTable(d -> d.tableName("prices"));
      }
    }
    if (!announced.getAndSet(true)) {
      try (SqsClient sqs = SqsClient.create()) {
        sqs.sendMessage(m -> m.queueUrl("started").messageBody(context.getFunctionName()));
      }
    }
    return article.length();
  }
}
