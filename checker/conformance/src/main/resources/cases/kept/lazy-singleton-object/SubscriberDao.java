// CASE kept/lazy-singleton-object: the constructor of a lazily made singleton runs once.
// ROW K: lazy field, the guarded region holds a constructor call
package subscribers;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;

public class SubscriberDao {
  private static SubscriberDao instance;
  private final DynamoDbEnhancedClient enhanced;

  private SubscriberDao() {
    enhanced = DynamoDbEnhancedClient.create();
  }

  public static synchronized SubscriberDao getInstance() {
    if (instance == null) {
      instance = new SubscriberDao();
    }
    return instance;
  }

  String describe() {
    return enhanced.toString();
  }
}
