package dev.initonce.sample.after;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.initonce.sample.behaviour.CollectionBehaviour;
import org.junit.jupiter.api.extension.RegisterExtension;

class CollectionHandlerTest extends CollectionBehaviour {
  @RegisterExtension static final LocalTables TABLES = new LocalTables();

  private final CollectionHandler handler = new CollectionHandler(TABLES.provider());

  @Override
  protected RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler() {
    return handler;
  }
}
