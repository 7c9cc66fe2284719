// CASE resources/user-wrapper-named-like-client: a wrapper named like the SDK's client is none, what it builds is.
// ROW R: a user's own class; SDK v1 clients
package persons;

import com.amazonaws.regions.Regions;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.DynamoDB;

public class DynamoDbClient {
  private final DynamoDB documents;

  public DynamoDbClient() {
    AmazonDynamoDB client =
        AmazonDynamoDBClientBuilder.standard().withRegion(Regions.EU_CENTRAL_1).build(); // FINDING ClientBuiltPerInvocation of AmazonDynamoDB via SavePerson.handleRequest > new DynamoDbClient
    documents = new DynamoDB(client); // FINDING ClientBuiltPerInvocation of DynamoDB via SavePerson.handleRequest > new DynamoDbClient
  }

  public String load(String id) {
    return documents.getTable("persons").getItem("id", id).toJSON();
  }
}
