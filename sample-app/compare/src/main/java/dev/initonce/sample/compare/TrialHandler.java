package dev.initonce.sample.compare;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.initonce.provider.TableProvider;
import dev.initonce.sample.after.CollectionHandler;
import dev.initonce.sample.after.Tables;

/** The fixed sample on the HTTP client that its environment names. */
public final class TrialHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final CollectionHandler handler =
      new CollectionHandler(
          TableProvider.builder()
              .httpClientBuilder(AblationHandler.Http.fromEnvironment().builder())
              .build()
              .warmUp(Tables.COLLECTION));

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return handler.handleRequest(event, context);
  }
}
