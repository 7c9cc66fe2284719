// CASE looks-kept/or-guard-without-keeper: a disjunction of which no part tests the keeper guards nothing.
// ROW Looks kept: a guard that tests something else
package toggle;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

public class Toggle implements RequestHandler<Map<String, Boolean>, Integer> {
  private S3Client s3;

  @Override
  public Integer handleRequest(Map<String, Boolean> flags, Context context) {
    if (flags.isEmpty() || flags.get("fresh")) {
      s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation
    }
    return s3.listBuckets().buckets().size();
  }
}
