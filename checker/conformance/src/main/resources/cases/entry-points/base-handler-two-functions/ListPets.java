package jsonapi;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class ListPets extends JsonApi {
  @Override
  String answer(Map<String, String> body, DynamoDbClient client) {
    return client.scan(s -> s.tableName("pets")).items().toString();
  }
}
