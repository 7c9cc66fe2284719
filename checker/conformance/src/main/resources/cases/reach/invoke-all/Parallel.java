// CASE reach/invoke-all: tasks that are collected in a list first and then given to an executor.
// ROW Reach: executors; lambdas count where they may be run
package invokeall;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.services.s3.S3Client;

public class Parallel implements RequestHandler<List<String>, Integer> {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  @Override
  public Integer handleRequest(List<String> buckets, Context context) {
    List<Callable<Integer>> tasks = new ArrayList<>();
    tasks.add(() -> count(buckets.get(0)));
    tasks.add(() -> 0);
    try {
      return pool.invokeAll(tasks).size();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private int count(String bucket) {
    return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount(); // FINDING ClientBuiltPerInvocation via Parallel.handleRequest > Parallel.count
  }
}
