// CASE reach/executor-and-thread: tasks given to an executor or a thread run because the handler started them.
// ROW Reach: executors, Thread; anonymous and named Runnable/Callable
package background;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Background implements RequestHandler<String, Integer> {
  private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

  @Override
  public Integer handleRequest(String name, Context context) {
    Thread warmer =
        new Thread(
            new Runnable() {
              @Override
              public void run() {
                S3Client.create().headBucket(h -> h.bucket(name)); // FINDING ClientBuiltPerInvocation of S3Client
              }
            });
    warmer.start();
    try {
      return POOL.submit(new Count(name)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Count implements Callable<Integer> {
    private final String table;

    Count(String table) {
      this.table = table;
    }

    @Override
    public Integer call() {
      DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
      return client.scan(s -> s.tableName(table)).count();
    }
  }
}
