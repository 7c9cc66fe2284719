package fluent;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class QueryHandler implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String table, Context context) {
    return Query.of(table).limit(5).run();
  }
}
