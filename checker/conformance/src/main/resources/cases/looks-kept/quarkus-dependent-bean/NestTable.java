package quarkus.dependent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Dependent
public class NestTable {
  private final DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via new NestTable
  private final Eggs eggs;

  @Inject
  NestTable(Eggs eggs) {
    this.eggs = eggs;
  }

  int count(String name) {
    return client.scan(s -> s.tableName(name)).count() + eggs.count();
  }
}
