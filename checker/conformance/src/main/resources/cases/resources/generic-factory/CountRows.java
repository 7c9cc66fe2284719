package generic;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class CountRows implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String table, Context context) {
    return ClientFactory.local(DynamoDbClient.builder()).scan(s -> s.tableName(table)).count();
  }
}
