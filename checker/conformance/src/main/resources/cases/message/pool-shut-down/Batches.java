// CASE message/pool-shut-down: where the code ends what it makes, the advice says that this has to go too.
// ROW The message; R thread pools
package com.example.pools;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class Batches implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String work, Context context) {
    ExecutorService pool = Executors.newFixedThreadPool(2); // FINDING ReusableObjectBuiltPerInvocation
    try {
      pool.submit(() -> System.out.println(work));
    } finally {
      end(pool);
    }
    var clock = new ScheduledThreadPoolExecutor(1); // FINDING ReusableObjectBuiltPerInvocation
    clock.schedule(() -> System.out.println(work), 1, TimeUnit.SECONDS);
    return work;
  }

  private static void end(ExecutorService pool) {
    pool.shutdownNow();
  }
}
