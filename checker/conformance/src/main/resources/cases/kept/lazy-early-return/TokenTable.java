// CASE kept/lazy-early-return: returning early when the field is set guards what stands behind it.
// ROW K: lazy field, early-return form
package tokens;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class TokenTable {
  private static DynamoDbClient dynamo;

  static synchronized DynamoDbClient dynamo() {
    if (dynamo != null) {
      return dynamo;
    }
    var builder = DynamoDbClient.builder();
    String endpoint = System.getenv("DYNAMO_ENDPOINT");
    if (endpoint != null) {
      builder.endpointOverride(java.net.URI.create(endpoint));
    }
    dynamo = builder.build();
    return dynamo;
  }

  private TokenTable() {}
}
