package di.beans;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;

@Component
public class ProductFunction
    implements Function<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private final DynamoDbEnhancedClient enhanced;

  public ProductFunction(DynamoDbEnhancedClient enhanced) {
    this.enhanced = enhanced;
  }

  @Override
  public APIGatewayProxyResponseEvent apply(APIGatewayProxyRequestEvent request) {
    return new APIGatewayProxyResponseEvent().withBody(enhanced.toString());
  }
}
