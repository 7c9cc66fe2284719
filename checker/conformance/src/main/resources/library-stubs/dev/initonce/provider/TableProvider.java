package dev.initonce.provider;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public interface TableProvider extends AutoCloseable {
  @BuildsResource
  static TableProvider create() {
    return builder().build();
  }

  static TableProviderBuilder builder() {
    return new TableProviderBuilder();
  }

  DynamoDbClient client();

  @Override
  void close();
}
