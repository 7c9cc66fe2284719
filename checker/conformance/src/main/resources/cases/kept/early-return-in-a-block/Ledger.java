// CASE kept/early-return-in-a-block: what an early return guards does not end with the block that it stands in.
// ROW K: lazy field, every spelling of a guard; R RacyLazyClient
package books;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.locks.ReentrantLock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Ledger implements RequestHandler<String, Integer> {
  private final ReentrantLock lock = new ReentrantLock();
  private DynamoDbClient table;

  @Override
  public Integer handleRequest(String name, Context context) {
    return table().listTables().tableNames().size();
  }

  private DynamoDbClient table() {
    lock.lock();
    try {
      if (table != null) {
        return table;
      }
    } finally {
      lock.unlock();
    }
    table = DynamoDbClient.create(); // FINDING RacyLazyClient
    return table;
  }
}
