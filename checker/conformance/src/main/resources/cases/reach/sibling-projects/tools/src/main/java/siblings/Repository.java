package siblings;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Repository {
  int count(String table) {
    return DynamoDbClient.builder().build().scan(s -> s.tableName(table)).count();
  }

  public static void main(String[] tables) {
    System.out.println(new Repository().count(tables[0]));
  }
}
