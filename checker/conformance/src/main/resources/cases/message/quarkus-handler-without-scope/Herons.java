// CASE message/quarkus-handler-without-scope: the advice for a handler that is made anew names the scope it lacks.
// ROW The message; K: not in Quarkus
package com.example.anew;

import io.quarkus.funqy.Funq;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Herons {
  private final DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation

  @Funq
  public int herons(String table) {
    return client.scan(s -> s.tableName(table)).count();
  }
}
