package inherited;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class DescribeHandler extends TableSupport implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String table, Context context) {
    return dynamo().describeTable(d -> d.tableName(table)).table().tableArn();
  }
}
