// CASE kept/stable-value: a stable value is set at most once.
// ROW K: stable values
// ONLY scanner: java.lang.StableValue is a preview API of JDK 25
package sensors;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Sensors implements RequestHandler<Double, Integer> {
  private static final StableValue<DynamoDbClient> CLIENT = StableValue.of();
  private static final Supplier<DynamoDbClient> REPLICA =
      StableValue.supplier(() -> DynamoDbClient.builder().build());

  @Override
  public Integer handleRequest(Double celsius, Context context) {
    REPLICA.get().listTables();
    return CLIENT
        .orElseSet(() -> DynamoDbClient.create())
        .scan(s -> s.tableName("sensors"))
        .count();
  }
}
