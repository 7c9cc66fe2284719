// CASE looks-kept/stable-value-local: a stable value in a local is set anew each time.
// ROW Looks kept: a cache map that is local; K stable values
// ONLY scanner: java.lang.StableValue is a preview API of JDK 25
package humidity;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Humidity implements RequestHandler<Double, Integer> {
  @Override
  public Integer handleRequest(Double percent, Context context) {
    StableValue<DynamoDbClient> client = StableValue.of();
    return client
        .orElseSet(() -> DynamoDbClient.create()) // FINDING ClientBuiltPerInvocation
        .scan(s -> s.tableName("sensors"))
        .count();
  }
}
