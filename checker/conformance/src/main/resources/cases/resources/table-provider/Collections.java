// CASE resources/table-provider: a TableProvider holds clients, so one per invocation is a client per invocation.
// ROW R: a TableProvider built with its builder
package collections;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.initonce.provider.TableProvider;
import software.amazon.awssdk.regions.Region;

public class Collections implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String table, Context context) {
    TableProvider tables =
        TableProvider.builder().region(Region.SA_EAST_1).build(); // FINDING ClientBuiltPerInvocation of TableProvider
    return tables.client().scan(s -> s.tableName(table)).count();
  }
}
