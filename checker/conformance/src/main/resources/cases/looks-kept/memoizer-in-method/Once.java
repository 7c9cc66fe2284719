// CASE looks-kept/memoizer-in-method: a memoizing supplier that is made in the method remembers for one invocation.
// ROW Looks kept: a keeper that lives in the method
package memolocal;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Once implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String table, Context context) {
    Supplier<DynamoDbClient> client =
        Suppliers.memoize(() -> DynamoDbClient.create()); // FINDING ClientBuiltPerInvocation
    int rows = client.get().scan(s -> s.tableName(table)).count();
    return rows + client.get().listTables().tableNames().size();
  }
}
