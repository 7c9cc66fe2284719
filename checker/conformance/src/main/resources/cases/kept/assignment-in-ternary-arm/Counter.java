// CASE kept/assignment-in-ternary-arm: return field != null ? field : (field = …) builds once.
// ROW K: lazy field, a ternary that assigns the field
package ternaryarm;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

final class Counter {
  private static DynamoDbClient dynamo;
  private static SqsClient sqs;

  static synchronized DynamoDbClient dynamo() {
    return dynamo != null ? dynamo : (dynamo = DynamoDbClient.create());
  }

  static synchronized SqsClient sqs() {
    return (sqs == null) ? sqs = SqsClient.create() : sqs;
  }

  private Counter() {}
}
