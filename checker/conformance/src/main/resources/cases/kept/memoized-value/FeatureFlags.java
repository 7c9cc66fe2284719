// CASE kept/memoized-value: a cached value keeps the client that fetched it from being built again.
// ROW K: everything inside the guarded region runs once, whatever value is stored
package flags;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class FeatureFlags {
  private static Map<String, AttributeValue> flags;

  static boolean isOn(String name) {
    if (flags == null) {
      flags = load();
    }
    return flags.containsKey(name);
  }

  private static Map<String, AttributeValue> load() {
    try (DynamoDbClient client = DynamoDbClient.create()) {
      return client
          .getItem(
              g -> g.tableName("flags").key(Map.of("id", AttributeValue.fromS("current"))))
          .item();
    }
  }
}
