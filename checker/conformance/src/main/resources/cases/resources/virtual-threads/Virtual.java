// CASE resources/virtual-threads: an executor of virtual threads is meant to be made for each task.
// ROW R: ReusableObjectBuiltPerInvocation, not newVirtualThreadPerTaskExecutor
// ONLY scanner: the method came with JDK 21
package pools.virtual;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;

public class Virtual implements RequestHandler<List<Runnable>, Integer> {
  @Override
  public Integer handleRequest(List<Runnable> jobs, Context context) {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      jobs.forEach(executor::submit);
    }
    return jobs.size();
  }
}
