package dev.initonce.sample.before;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.initonce.sample.behaviour.CollectionBehaviour;
import org.junit.jupiter.api.extension.RegisterExtension;

class CollectionHandlerTest extends CollectionBehaviour {
  @RegisterExtension static final RedirectedDynamoDb DYNAMO_DB = new RedirectedDynamoDb();

  private final CollectionHandler handler = new CollectionHandler();

  @Override
  protected RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler() {
    return handler;
  }
}
