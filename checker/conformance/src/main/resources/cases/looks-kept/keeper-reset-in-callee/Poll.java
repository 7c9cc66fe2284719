package resets;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class Poll implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String table, Context context) {
    int count = Connections.dynamo().scan(s -> s.tableName(table)).count();
    Connections.shutdown();
    return count;
  }
}
