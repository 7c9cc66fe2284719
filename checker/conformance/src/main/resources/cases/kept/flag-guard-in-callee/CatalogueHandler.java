// CASE kept/flag-guard-in-callee: a guarded call to a method that sets the flag and the fields runs once.
// ROW K: a flag guard, flag set in the callee
package catalogue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class CatalogueHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private static boolean ready;
  private static DynamoDbEnhancedClient enhanced;
  private static S3Client s3;

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    synchronized (CatalogueHandler.class) {
      if (!ready) {
        init();
      }
    }
    return APIGatewayV2HTTPResponse.builder()
        .withBody(enhanced + s3.serviceName())
        .withStatusCode(200)
        .build();
  }

  private static void init() {
    DynamoDbClient client = DynamoDbClient.builder().build();
    enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    s3 = openBucket();
    ready = true;
  }

  private static S3Client openBucket() {
    return S3Client.builder().accelerate(true).build();
  }
}
