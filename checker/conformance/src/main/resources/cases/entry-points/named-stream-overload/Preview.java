package streams;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Named without a method: the runtime calls it through the interface. */
public class Preview implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String id, Context context) {
    return SqsClient.create() // FINDING ClientBuiltPerInvocation of SqsClient via Preview.handleRequest
        .getQueueUrl(q -> q.queueName(id))
        .queueUrl();
  }

  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    out.write(S3Client.create().getObjectAsBytes(g -> g.bucket("previews")).asByteArray());
  }
}
