package suppress.classpath;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Table {
  int rows(String name) {
    return DynamoDbClient.create().scan(s -> s.tableName(name)).count();
  }
}
