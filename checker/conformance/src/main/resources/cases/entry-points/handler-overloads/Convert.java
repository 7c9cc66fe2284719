// CASE entry-points/handler-overloads: of overloads that a name fits, Lambda calls the one with most parameters, a context counting twice.
// ROW E: POJO handlers, named by an option
// OPTION handlers=overloads.Convert::convert,overloads.Lookup::handleRequest
package overloads;

import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.awssdk.services.s3.S3Client;

public class Convert {
  public String convert(String event, Context context) {
    return S3Client.create().serviceName() + event; // FINDING ClientBuiltPerInvocation via Convert.convert
  }

  public String convert(String event, String format) {
    return S3Client.create().serviceName() + event + format;
  }

  public String convert(String event) {
    return S3Client.create().serviceName() + event;
  }
}
