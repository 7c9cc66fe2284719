// CASE resources/thread-pool-constructors: thread pools that are made with new.
// ROW R: ReusableObjectBuiltPerInvocation, new ThreadPoolExecutor
package pools.constructors;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class Spread implements RequestHandler<String, Integer> {
  private static final ExecutorService KEPT =
      new ThreadPoolExecutor(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

  @Override
  public Integer handleRequest(String work, Context context) {
    KEPT.submit(() -> System.out.println(work));
    ForkJoinPool.commonPool().submit(() -> System.out.println(work));
    ExecutorService pool =
        new ThreadPoolExecutor(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); // FINDING ReusableObjectBuiltPerInvocation of ThreadPoolExecutor
    var clock = new ScheduledThreadPoolExecutor(1); // FINDING ReusableObjectBuiltPerInvocation of ScheduledThreadPoolExecutor
    ForkJoinPool joined = new ForkJoinPool(4); // FINDING ReusableObjectBuiltPerInvocation of ForkJoinPool
    pool.submit(() -> System.out.println(work));
    clock.schedule(() -> System.out.println(work), 1, TimeUnit.SECONDS);
    return joined.submit(work::length).join();
  }
}
