package quarkus.scoped;

import jakarta.enterprise.context.Dependent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Dependent
public class Feathers {
  private final DynamoDbClient client = DynamoDbClient.create();

  int count() {
    return client.scan(s -> s.tableName("feathers")).count();
  }
}
