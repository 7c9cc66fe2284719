package sets.included;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

class RecordingHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String text, Context context) {
    return S3Client.create().serviceName() + text; // FINDING ClientBuiltPerInvocation
  }
}
