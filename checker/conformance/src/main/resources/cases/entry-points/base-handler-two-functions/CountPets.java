package jsonapi;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class CountPets extends JsonApi {
  @Override
  String answer(Map<String, String> body, DynamoDbClient client) {
    return "" + client.scan(s -> s.tableName("pets")).count();
  }
}
