package both;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The interfaces may come from above. */
abstract class Streaming implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    out.write(in.readAllBytes());
  }
}

class Relay extends Streaming implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String body, Context context) {
    return SqsClient.create()
        .sendMessage(m -> m.queueUrl("relay").messageBody(body))
        .messageId();
  }
}
