package people;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

public class PersonRepository {
  private final DynamoDbClient db;

  public PersonRepository() {
    this.db = DynamoDbClient.builder().build(); // FINDING ClientBuiltPerInvocation via DeletePersonHandler.handleRequest > new PersonRepository
  }

  public boolean delete(String id) {
    return db.deleteItem(
            d ->
                d.tableName("people")
                    .key(Map.of("id", AttributeValue.fromS(id)))
                    .returnValues(ReturnValue.ALL_OLD))
        .hasAttributes();
  }
}
