package di.producer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Rides implements RequestHandler<String, Integer> {
  @Inject Instance<DynamoDbClient> tables;

  @Override
  public Integer handleRequest(String name, Context context) {
    return tables.get().scan(s -> s.tableName(name)).count();
  }
}
