// CASE reach/overloads: of methods with one name only the overload that is called is on the path.
// ROW Reach: direct calls; overloads by arity, then argument shape
package overloads;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Finder {
  private final DynamoDbClient shared = DynamoDbClient.create();

  int find(String table) {
    return find(table, shared);
  }

  int find(String table, DynamoDbClient client) {
    return client.scan(s -> s.tableName(table)).count();
  }

  int find(String table, int limit, String filter) {
    return DynamoDbClient.create()
        .scan(s -> s.tableName(table).limit(limit).filterExpression(filter))
        .count();
  }

  int find(int limit) {
    return DynamoDbClient.create().listTables(l -> l.limit(limit)).tableNames().size();
  }
}
