package helpersbehind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class LoadHandler implements RequestHandler<String, String> {
  private static final Values VALUES = new Values("load");

  private final Supplier<S3Client> s3 = VALUES.same(() -> S3Client.create()); // FINDING ClientBuiltPerInvocation
  private final Supplier<SqsClient> sqs =
      Values.first(null, () -> SqsClient.create()); // FINDING ClientBuiltPerInvocation

  @Override
  public String handleRequest(String bucket, Context context) {
    s3.get().listObjectsV2(l -> l.bucket(bucket));
    return sqs.get().sendMessage(m -> m.queueUrl("loads").messageBody(bucket)).messageId();
  }
}
