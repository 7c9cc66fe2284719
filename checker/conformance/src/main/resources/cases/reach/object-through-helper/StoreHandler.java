package objectthroughhelper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class StoreHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String table, Context context) {
    Commands store =
        new Commands() {
          @Override
          public String run(String input) {
            return DynamoDbClient.create() // FINDING ClientBuiltPerInvocation
                .describeTable(d -> d.tableName(input))
                .table()
                .tableArn();
          }
        };
    return Commands.log(store).run(table);
  }
}
