// CASE looks-kept/supplier-method-of-kept-object: a kept object whose method builds keeps nothing.
// ROW Looks kept: static methods and getters that build each time
package getters;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Clients {
  private static final Clients INSTANCE = new Clients();

  public static Clients getInstance() {
    return INSTANCE;
  }

  public DynamoDbClient getDynamoDb() {
    return DynamoDbClient.builder().build(); // FINDING ClientBuiltPerInvocation via SizeOf.handleRequest > Clients.getDynamoDb
  }
}
