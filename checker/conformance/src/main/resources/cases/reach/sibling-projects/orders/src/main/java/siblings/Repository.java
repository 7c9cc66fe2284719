package siblings;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Repository {
  int count(String table) {
    return DynamoDbClient.create().scan(s -> s.tableName(table)).count(); // FINDING ClientBuiltPerInvocation via Handler.handleRequest > Repository.count
  }
}
