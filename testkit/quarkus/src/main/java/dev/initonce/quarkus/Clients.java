package dev.initonce.quarkus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class Clients {

  /** In the place of the one that Quarkus' own extension for DynamoDB makes. */
  @Produces
  @ApplicationScoped
  DynamoDbClient client() {
    return DynamoDbClient.builder()
        .region(Region.EU_CENTRAL_1)
        .endpointOverride(URI.create("http://127.0.0.1:1"))
        .build();
  }

  void close(@Disposes DynamoDbClient client) {
    client.close();
  }
}
