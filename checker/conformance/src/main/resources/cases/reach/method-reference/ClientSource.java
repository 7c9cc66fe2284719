// CASE reach/method-reference: a method reference given to a stream runs where the stream runs.
// ROW Reach: method references, streams
package refs;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class ClientSource {
  static DynamoDbClient inRegion(String name) {
    return DynamoDbClient.builder().region(Region.of(name)).build(); // FINDING ClientBuiltPerInvocation per record via CountTables.handleRequest > ClientSource.inRegion
  }

  private ClientSource() {}
}
