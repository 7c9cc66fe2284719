package unresolved.many;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import unresolved.generated.Services;

public class RunHandler implements RequestHandler<String, Void> {
  @Override
  public Void handleRequest(String bucket, Context context) {
    Services.runner().run(bucket);
    return null;
  }
}
