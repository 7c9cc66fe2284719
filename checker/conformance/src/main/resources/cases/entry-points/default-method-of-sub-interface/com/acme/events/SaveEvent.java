package com.acme.events;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class SaveEvent implements EventHandler {
  @Override
  public void on(String body) {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation per record via EventHandler.handleRequest > SaveEvent.on
    client.putItem(p -> p.tableName(body));
  }
}
