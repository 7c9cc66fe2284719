package com.acme.platform;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public final class PlatformClients {
  public static DynamoDbClient newDynamoDb() {
    return DynamoDbClient.create();
  }

  private PlatformClients() {}
}
