// CASE entry-points/pojo-from-sam-template: a method that a SAM template names is a handler, context or not.
// ROW E: POJO handlers, named by a SAM/CloudFormation Handler
// ONLY scanner: a compiler does not read templates
package sam;

import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

public class Invoices {
  public String create(Map<String, String> invoice) {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via Invoices.create
    return s3.putObject(
            p -> p.bucket(System.getenv("BUCKET")).key(invoice.get("number")),
            RequestBody.fromString(invoice.toString()))
        .eTag();
  }

  public String preview(Map<String, String> invoice) {
    return S3Client.create().serviceName() + invoice;
  }
}
