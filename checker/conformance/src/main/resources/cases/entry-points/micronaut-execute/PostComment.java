// CASE entry-points/micronaut-execute: execute of a MicronautRequestHandler runs per invocation, its constructor once.
// ROW E: frameworks, Micronaut MicronautRequestHandler.execute
package micronaut;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.function.aws.MicronautRequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

public class PostComment
    extends MicronautRequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final DynamoDbClient comments;

  public PostComment() {
    comments = DynamoDbClient.create();
  }

  @Override
  public APIGatewayV2HTTPResponse execute(APIGatewayV2HTTPEvent event) {
    comments.putItem(p -> p.tableName("comments"));
    try (SqsClient moderation = SqsClient.create()) { // FINDING ClientBuiltPerInvocation via PostComment.execute
      moderation.sendMessage(m -> m.queueUrl("moderation").messageBody(event.getBody()));
    }
    return APIGatewayV2HTTPResponse.builder().withStatusCode(202).build();
  }
}
