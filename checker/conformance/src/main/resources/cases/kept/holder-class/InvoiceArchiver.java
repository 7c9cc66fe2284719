package billing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.core.sync.RequestBody;

public class InvoiceArchiver implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    byte[] pdf = input.readAllBytes();
    Clients.s3()
        .putObject(
            r -> r.bucket("invoices").key(context.getAwsRequestId()), RequestBody.fromBytes(pdf));
    output.write('0');
  }
}
