// CASE entry-points/pojo-method-beside-interface: a class that implements a Lambda interface has that one entry point.
// ROW E: POJO handlers, in a class that implements no Lambda interface
package pojo.beside;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Mixed implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String input, Context context) {
    return input;
  }

  public String localRun(String input, Context context) {
    return S3Client.create().getObjectAsBytes(g -> g.bucket("b").key(input)).asUtf8String();
  }
}
