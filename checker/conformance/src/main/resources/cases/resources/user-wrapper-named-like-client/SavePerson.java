package persons;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class SavePerson implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String id, Context context) {
    DynamoDbClient client = new DynamoDbClient();
    return client.load(id);
  }
}
