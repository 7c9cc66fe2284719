// CASE resources/waiters: waiter() wraps the client it is asked of, a built async waiter starts a thread of its own.
// ROW R: async waiters built with an executor of their own; sync client.waiter() is not a resource
package waiters;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbAsyncWaiter;

public class CreateTable implements RequestHandler<String, Boolean> {
  private static final DynamoDbClient SYNC = DynamoDbClient.create();
  private static final DynamoDbAsyncClient ASYNC = DynamoDbAsyncClient.create();
  private static final ScheduledExecutorService SCHEDULER =
      Executors.newSingleThreadScheduledExecutor();

  @Override
  public Boolean handleRequest(String table, Context context) {
    SYNC.waiter().waitUntilTableExists(w -> w.tableName(table));
    ASYNC.waiter().waitUntilTableExists(w -> w.tableName(table)).join();
    DynamoDbAsyncWaiter.builder()
        .client(ASYNC)
        .scheduledExecutorService(SCHEDULER)
        .build()
        .waitUntilTableExists(w -> w.tableName(table))
        .join();
    try (var waiter = DynamoDbAsyncWaiter.builder().client(ASYNC).build()) { // FINDING ClientBuiltPerInvocation of DynamoDbAsyncWaiter
      waiter.waitUntilTableExists(w -> w.tableName(table)).join();
    }
    return true;
  }
}
