package dev.initonce.junit.local;

import java.net.URI;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.auth.scheme.DynamoDbAuthSchemeProvider;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.streams.auth.scheme.DynamoDbStreamsAuthSchemeProvider;
import software.amazon.awssdk.services.dynamodb.streams.endpoints.DynamoDbStreamsEndpointProvider;

/** What an embedded client says of itself, as complete as what a client over HTTP says. */
final class EmbeddedConfiguration {
  private static final URI NOWHERE = URI.create("embedded://dynamodb-local");
  private static final Region REGION = Region.US_EAST_1;

  private EmbeddedConfiguration() {}

  /**
   * @param type what the client's method returns
   */
  static AwsServiceClientConfiguration of(Class<?> type) {
    return type.equals(DynamoDbStreamsServiceClientConfiguration.class) ? streams() : tables();
  }

  private static AwsServiceClientConfiguration tables() {
    return DynamoDbServiceClientConfiguration.builder()
        .region(REGION)
        .endpointOverride(NOWHERE)
        .overrideConfiguration(ClientOverrideConfiguration.builder().build())
        .credentialsProvider(AccessKeys.credentials(AccessKeys.next()))
        .endpointProvider(DynamoDbEndpointProvider.defaultProvider())
        .authSchemeProvider(DynamoDbAuthSchemeProvider.defaultProvider())
        .build();
  }

  private static AwsServiceClientConfiguration streams() {
    return DynamoDbStreamsServiceClientConfiguration.builder()
        .region(REGION)
        .endpointOverride(NOWHERE)
        .overrideConfiguration(ClientOverrideConfiguration.builder().build())
        .credentialsProvider(AccessKeys.credentials(AccessKeys.next()))
        .endpointProvider(DynamoDbStreamsEndpointProvider.defaultProvider())
        .authSchemeProvider(DynamoDbStreamsAuthSchemeProvider.defaultProvider())
        .build();
  }
}
