package unresolved.single;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import unresolved.generated.Services;

public class PurgeHandler implements RequestHandler<String, Void> {
  @Override
  public Void handleRequest(String bucket, Context context) {
    Services.cleaner().purgeEverything(bucket);
    return null;
  }
}
