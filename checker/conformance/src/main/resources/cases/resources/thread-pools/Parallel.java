// CASE resources/thread-pools: a thread pool per invocation starts threads that the freeze leaves behind.
// ROW R: ReusableObjectBuiltPerInvocation, thread pools
package pools.threads;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

public class Parallel implements RequestHandler<List<String>, Integer> {
  @Override
  public Integer handleRequest(List<String> urls, Context context) {
    ExecutorService pool = Executors.newFixedThreadPool(4); // FINDING ReusableObjectBuiltPerInvocation of ExecutorService
    ScheduledExecutorService clock = Executors.newScheduledThreadPool(1); // FINDING ReusableObjectBuiltPerInvocation of ScheduledExecutorService
    urls.forEach(url -> pool.submit(() -> System.out.println(url)));
    clock.shutdown();
    pool.shutdown();
    return urls.size();
  }
}
