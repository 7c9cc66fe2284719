// CASE resources/racy-lazy-volatile: a volatile field makes a value visible, two threads still build it twice.
// ROW R: RacyLazyClient
package racy.vol;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;

public class Inventory implements RequestHandler<String, String> {
  private static volatile DynamoDbEnhancedClient enhanced;

  private static DynamoDbEnhancedClient enhanced() {
    if (enhanced != null) {
      return enhanced;
    }
    enhanced = DynamoDbEnhancedClient.create(); // FINDING RacyLazyClient of DynamoDbEnhancedClient via Inventory.handleRequest > Inventory.enhanced
    return enhanced;
  }

  @Override
  public String handleRequest(String article, Context context) {
    return article + enhanced();
  }
}
