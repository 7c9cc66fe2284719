// CASE looks-kept/cache-replaced: a field whose map is a new one on every invocation.
// ROW Looks kept: a keeper that the path sets back
package replaced;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

public class Replaced implements RequestHandler<String, Integer> {
  private Map<String, S3Client> clients = new HashMap<>();

  @Override
  public Integer handleRequest(String region, Context context) {
    clients = new HashMap<>();
    S3Client s3 =
        clients.computeIfAbsent(
            region, r -> S3Client.builder().region(Region.of(r)).build()); // FINDING ClientBuiltPerInvocation
    return s3.listBuckets().buckets().size();
  }
}
