// CASE kept/static-field-from-factory-method: a method that only a static initialiser calls runs once.
// ROW K: static field initialiser; Reach: static initialisers are not on the path
package pricing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.math.BigDecimal;
import java.util.Map;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public final class PricingHandler implements RequestHandler<String, BigDecimal> {
  private static final DynamoDbClient CLIENT = createClient(2);

  private static DynamoDbClient createClient(int seconds) {
    var config =
        ClientOverrideConfiguration.builder()
            .apiCallTimeout(java.time.Duration.ofSeconds(seconds))
            .build();
    return DynamoDbClient.builder().overrideConfiguration(config).build();
  }

  @Override
  public BigDecimal handleRequest(String article, Context context) {
    var row =
        CLIENT
            .getItem(
                g -> g.tableName("prices").key(Map.of("article", AttributeValue.fromS(article))))
            .item();
    return new BigDecimal(row.get("price").n());
  }
}
