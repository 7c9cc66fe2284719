// CASE kept/lazy-static-field: a static field guarded by a null test is built by the first invocation only.
// ROW K: lazy field, static; R RacyLazyClient
package com.example.tickets;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class DynamoFactory {
  private static DynamoDbClient client;

  private DynamoFactory() {}

  public static DynamoDbClient getClient() {
    if (client == null) {
      client = DynamoDbClient.builder().region(Region.US_EAST_1).build(); // FINDING RacyLazyClient
    }
    return client;
  }
}
