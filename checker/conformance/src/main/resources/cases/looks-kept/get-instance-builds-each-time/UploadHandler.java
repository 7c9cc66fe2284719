package singletons;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.core.sync.RequestBody;

public class UploadHandler implements RequestHandler<byte[], String> {
  @Override
  public String handleRequest(byte[] body, Context context) {
    return S3Singleton.getInstance()
        .putObject(p -> p.bucket("up").key("x"), RequestBody.fromBytes(body))
        .eTag();
  }
}
