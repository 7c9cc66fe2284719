// CASE looks-kept/lazy-in-holder-rebuilt: where one holder is kept and one is not, the construction is rebuilt and not also a race.
// ROW R: RacyLazyClient, never beside a per-invocation finding for the same construction
package races.rebuilt;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Posts implements RequestHandler<String, Integer> {
  private final Holder kept = new Holder();

  @Override
  public Integer handleRequest(String name, Context context) {
    return kept.client().listBuckets().buckets().size()
        + new Holder().client().listBuckets().buckets().size();
  }
}

class Holder {
  private S3Client client;

  S3Client client() {
    if (client == null) {
      client = S3Client.create(); // FINDING ClientBuiltPerInvocation via Posts.handleRequest > Holder.client
    }
    return client;
  }
}
