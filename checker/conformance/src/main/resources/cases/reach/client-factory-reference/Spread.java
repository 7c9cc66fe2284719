// CASE reach/client-factory-reference: a reference to the client's own factory method builds where it is run.
// ROW Reach: method references; R create()
package factoryref;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Spread implements RequestHandler<Integer, Integer> {
  @Override
  public Integer handleRequest(Integer shards, Context context) {
    return Stream.generate(SqsClient::create) // FINDING ClientBuiltPerInvocation of SqsClient per record
        .limit(shards)
        .mapToInt(client -> client.listQueues().queueUrls().size())
        .sum();
  }
}
