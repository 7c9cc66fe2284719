// CASE kept/lazy-ternary: the arm of a ternary that assigns the field it tests builds once.
// ROW K: lazy field, a ternary that assigns the field; R RacyLazyClient
package quota;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.SqsClient;

public class QuotaHandler implements RequestHandler<String, Boolean> {
  private DynamoDbClient counters;
  private static SqsClient alarms;

  @Override
  public Boolean handleRequest(String account, Context context) {
    counters = counters == null ? DynamoDbClient.create() : counters; // FINDING RacyLazyClient of DynamoDbClient
    var used =
        counters.getItem(
            g -> g.tableName("quota").key(Map.of("account", AttributeValue.fromS(account))));
    boolean exceeded = used.hasItem() && Integer.parseInt(used.item().get("n").n()) > 100;
    if (exceeded) {
      alarms().sendMessage(m -> m.queueUrl("alarms").messageBody(account));
    }
    return exceeded;
  }

  private static SqsClient alarms() {
    return alarms = alarms != null ? alarms : SqsClient.create(); // FINDING RacyLazyClient of SqsClient
  }
}
