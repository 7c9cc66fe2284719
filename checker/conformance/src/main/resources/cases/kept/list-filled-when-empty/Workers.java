// CASE kept/list-filled-when-empty: a kept list that is filled when it is empty.
// ROW K: keyed cache, a collection tested before it is filled
package listfill;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Workers implements RequestHandler<Integer, String> {
  private static final List<SqsClient> CLIENTS = new ArrayList<>();

  @Override
  public String handleRequest(Integer number, Context context) {
    if (CLIENTS.isEmpty()) {
      CLIENTS.add(SqsClient.create());
      CLIENTS.add(SqsClient.builder().build());
    }
    SqsClient client = CLIENTS.get(number % CLIENTS.size());
    return client.sendMessage(m -> m.queueUrl("w").messageBody("" + number)).messageId();
  }
}
