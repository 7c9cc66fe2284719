// CASE resources/builds-resource-followed: where the body of an annotated method is in view, it is followed, and nothing is said twice.
// ROW R: what is annotated with @BuildsResource, its body in view
package builds.followed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.initonce.provider.BuildsResource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Followed implements RequestHandler<String, Integer> {
  private final Clients clients = new Real();

  @Override
  public Integer handleRequest(String name, Context context) {
    return clients.s3().listBuckets().buckets().size() + sqs().listQueues().queueUrls().size();
  }

  @BuildsResource
  private static SqsClient sqs() {
    return SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient via Followed.handleRequest > Followed.sqs
  }

  interface Clients {
    @BuildsResource
    S3Client s3();
  }

  static final class Real implements Clients {
    private static final S3Client KEPT = S3Client.create();

    @Override
    public S3Client s3() {
      return KEPT;
    }
  }
}
