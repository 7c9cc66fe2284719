package com.example.message;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CollectionRepository {
  boolean remove(String id) {
    return DynamoDbClient.create() // FINDING ClientBuiltPerInvocation
        .deleteItem(d -> d.tableName("collection").key(Map.of("id", AttributeValue.fromS(id))))
        .hasAttributes();
  }
}
