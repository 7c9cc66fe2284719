package com.example.collection;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CollectionRepository {
  private static final String TABLE = "collection";

  String read(String id) {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via CollectionHandler.handleRequest > CollectionService.find > CollectionRepository.read
    var response = client.getItem(g -> g.tableName(TABLE).key(key(id)));
    return response.hasItem() ? response.item().get("body").s() : null;
  }

  void remove(String id) {
    DynamoDbClient.builder() // FINDING ClientBuiltPerInvocation via CollectionHandler.handleRequest > CollectionService.delete > CollectionRepository.remove
        .build()
        .deleteItem(d -> d.tableName(TABLE).key(key(id)));
  }

  private static Map<String, AttributeValue> key(String id) {
    return Map.of("id", AttributeValue.fromS(id));
  }
}
