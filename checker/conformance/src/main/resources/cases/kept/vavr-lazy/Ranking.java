// CASE kept/vavr-lazy: a vavr Lazy in a field of the handler builds at its first get.
// ROW K: vavr Lazy
package ranking;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.vavr.Lazy;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Ranking implements RequestHandler<List<Integer>, Integer> {
  private final Lazy<DynamoDbClient> scores = Lazy.of(DynamoDbClient::create);

  @Override
  public Integer handleRequest(List<Integer> players, Context context) {
    return scores.get().scan(s -> s.tableName("scores").limit(players.size())).count();
  }
}
