package interfaces;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class Report implements RequestHandler<Object, Integer>, Aws {
  @Override
  public Integer handleRequest(Object input, Context context) {
    return Aws.dynamo().listTables().tableNames().size() + buckets();
  }
}
