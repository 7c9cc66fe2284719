package caffeine;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;

public class MirrorHandler implements RequestHandler<S3Event, String> {
  private final Buckets buckets = new Buckets();

  @Override
  public String handleRequest(S3Event event, Context context) {
    String region = event.getRecords().get(0).getAwsRegion();
    String owner = buckets.s3(region).listBuckets().owner().displayName();
    return buckets.sqs(region).sendMessage(m -> m.queueUrl("mirror").messageBody(owner)).messageId();
  }
}
