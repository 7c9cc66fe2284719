package loaders;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.ExecutionException;

public class CopyHandler implements RequestHandler<String, String> {
  private final Clients clients = new Clients();

  @Override
  public String handleRequest(String region, Context context) {
    try {
      clients.s3(region).listBuckets();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    clients.sqs(region).listQueues();
    return clients.dynamo(region).listTables().toString();
  }
}
