// CASE resources/client-inside-enhanced-builder: a client built inside an enhanced builder is a finding of its own.
// ROW R: enhanced clients
package cards;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class CardHandler implements RequestHandler<CardHandler.Card, Void> {
  public record Card(String number) {}

  @Override
  public Void handleRequest(Card card, Context context) {
    DynamoDbEnhancedClient enhanced =
        DynamoDbEnhancedClient.builder() // FINDING ClientBuiltPerInvocation of DynamoDbEnhancedClient
            .dynamoDbClient(
                DynamoDbClient.builder() // FINDING ClientBuiltPerInvocation of DynamoDbClient
                    .region(Region.EU_NORTH_1)
                    .build())
            .build();
    context.getLogger().log(enhanced + card.number());
    return null;
  }
}
