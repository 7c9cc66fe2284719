// CASE reach/sibling-projects: two projects side by side whose classes have the same names.
// ROW Reach: across the modules of the program; build roots stay apart
// ONLY scanner: a compiler is given one project at a time
package siblings;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class Handler implements RequestHandler<String, Integer> {
  private final Repository repository = new Repository();

  @Override
  public Integer handleRequest(String table, Context context) {
    return repository.count(table);
  }
}
