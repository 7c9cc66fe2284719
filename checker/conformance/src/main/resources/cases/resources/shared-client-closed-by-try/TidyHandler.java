package closing.tidy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class TidyHandler implements RequestHandler<String, Void> {
  private final Tidy tidy = new Tidy(DynamoDbClient.create());

  @Override
  public Void handleRequest(String id, Context context) {
    tidy.remove(id);
    return null;
  }
}
