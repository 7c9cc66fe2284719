// CASE resources/table-provider-kept: a TableProvider that the handler's constructor makes is right.
// ROW R: a TableProvider built with its builder
package collections.kept;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.initonce.provider.TableProvider;

public class KeptTables implements RequestHandler<String, Integer> {
  private final TableProvider tables;

  public KeptTables() {
    this(TableProvider.create());
  }

  KeptTables(TableProvider tables) {
    this.tables = tables;
  }

  @Override
  public Integer handleRequest(String table, Context context) {
    return tables.client().scan(s -> s.tableName(table)).count();
  }
}
