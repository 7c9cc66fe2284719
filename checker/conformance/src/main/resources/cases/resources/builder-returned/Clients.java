// CASE resources/builder-returned: a builder that a helper returns builds where build() is called.
// ROW R: builder returned
package builders;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

final class Clients {
  static DynamoDbClientBuilder base() {
    return DynamoDbClient.builder().region(Region.CA_CENTRAL_1);
  }

  private Clients() {}
}
