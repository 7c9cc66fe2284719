package defaults;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class PublishHandler implements RequestHandler<String, Void>, HasQueue {
  @Override
  public String queueUrl() {
    return System.getenv("QUEUE_URL");
  }

  @Override
  public Void handleRequest(String body, Context context) {
    publish(body);
    return null;
  }
}
