package quarkus.scoped;

import jakarta.enterprise.context.ApplicationScoped;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ApplicationScoped
public class Ponds {
  private final DynamoDbClient client = DynamoDbClient.create();

  int count() {
    return client.scan(s -> s.tableName("ponds")).count();
  }
}
