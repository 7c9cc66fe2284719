// CASE entry-points/both-handler-interfaces: of a class with both interfaces only the stream method runs.
// ROW E: overloads, a class with both interfaces runs the stream method only
package both;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Thumbnails implements RequestHandler<S3Event, Integer>, RequestStreamHandler {
  @Override
  public Integer handleRequest(S3Event event, Context context) {
    SqsClient queue = SqsClient.create();
    queue.sendMessage(m -> m.queueUrl("thumbnails").messageBody(event.toString()));
    return event.getRecords().size();
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    S3Client images = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Thumbnails.handleRequest
    out.write(images.getObjectAsBytes(g -> g.bucket("images").key("latest")).asByteArray());
  }
}
