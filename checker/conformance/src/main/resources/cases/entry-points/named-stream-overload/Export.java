// CASE entry-points/named-stream-overload: Class::handleRequest runs the stream overload, which ranks before the interface's method.
// ROW E: overloads, ranked by parameter count plus one for a trailing Context
// OPTION handlers=streams.Export::handleRequest,streams.Preview
package streams;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Export implements RequestHandler<Map<String, String>, String> {
  @Override
  public String handleRequest(Map<String, String> order, Context context) {
    return SqsClient.create()
        .sendMessage(m -> m.queueUrl("exports").messageBody(order.get("id")))
        .messageId();
  }

  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    S3Client exports = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Export.handleRequest
    out.write(exports.getObjectAsBytes(g -> g.bucket("exports").key(key(in))).asByteArray());
  }

  private static String key(InputStream in) {
    return String.valueOf(in);
  }
}
