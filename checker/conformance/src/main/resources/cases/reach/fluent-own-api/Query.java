// CASE reach/fluent-own-api: a chain of the program's own methods is followed call by call.
// ROW Reach: a construction as a receiver; return types along method chains
package fluent;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Query {
  private final String table;
  private int limit = 10;

  private Query(String table) {
    this.table = table;
  }

  static Query of(String table) {
    return new Query(table);
  }

  Query limit(int limit) {
    this.limit = limit;
    return this;
  }

  int run() {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via QueryHandler.handleRequest > Query.run
    return client.scan(s -> s.tableName(table).limit(limit)).count();
  }
}
