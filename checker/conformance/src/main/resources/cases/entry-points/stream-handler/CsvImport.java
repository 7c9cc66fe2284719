// CASE entry-points/stream-handler: RequestStreamHandler.handleRequest runs on every invocation.
// ROW E: Lambda interfaces, RequestStreamHandler
package imports;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import software.amazon.awssdk.services.sqs.SqsClient;

public class CsvImport implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    SqsClient queue = SqsClient.builder().build(); // FINDING ClientBuiltPerInvocation of SqsClient via CsvImport.handleRequest
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(input))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String row = line;
        queue.sendMessage(m -> m.queueUrl("rows").messageBody(row));
      }
    }
  }
}
