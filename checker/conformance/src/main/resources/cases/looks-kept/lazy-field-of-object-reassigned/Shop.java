// CASE looks-kept/lazy-field-of-object-reassigned: a field of the handler that gets a new object on every invocation.
// ROW Looks kept: a lazy field of an object that is itself built per invocation
package reassigned;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Shop implements RequestHandler<String, Integer> {
  static class Catalogue {
    private DynamoDbClient client;

    int size(String table) {
      if (client == null) {
        client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via Shop.handleRequest > Shop.Catalogue.size
      }
      return client.scan(s -> s.tableName(table)).count();
    }
  }

  private Catalogue catalogue;

  @Override
  public Integer handleRequest(String table, Context context) {
    catalogue = new Catalogue();
    return catalogue.size(table);
  }
}
