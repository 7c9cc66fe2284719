package dev.initonce.sample.after;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.initonce.junit.DynamoDbTest;
import dev.initonce.provider.TableProvider;
import dev.initonce.sample.behaviour.RequestBehaviour;

@DynamoDbTest
class CollectionRequestTest extends RequestBehaviour {
  private final CollectionHandler handler;

  CollectionRequestTest(TableProvider tables) {
    handler = new CollectionHandler(tables);
  }

  @Override
  protected RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler() {
    return handler;
  }
}
