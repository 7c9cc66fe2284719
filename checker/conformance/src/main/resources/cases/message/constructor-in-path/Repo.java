// CASE message/constructor-in-path: a constructor on the path is shown as new and its type.
// ROW The message; Reach new on the path
package com.example.ctor;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Repo {
  final DynamoDbClient client;

  Repo() {
    client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation
  }
}
