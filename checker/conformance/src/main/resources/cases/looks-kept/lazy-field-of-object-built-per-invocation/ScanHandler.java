package lazyrepo;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class ScanHandler implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String table, Context context) {
    return new Repository().client().scan(s -> s.tableName(table)).count();
  }
}
