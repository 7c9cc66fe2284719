// CASE entry-points/own-context: methods whose last parameter is a context of another kind are no handlers.
// ROW E: POJO handlers, whose last parameter is the Lambda Context
package owncontext;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Controller {
  public void list(Context context) {
    context.result(DynamoDbClient.create().listTables().tableNames().toString());
  }

  public void count(String table, Context context) {
    context.result("" + DynamoDbClient.create().scan(s -> s.tableName(table)).count());
  }
}
