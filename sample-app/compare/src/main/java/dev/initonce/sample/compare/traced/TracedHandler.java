package dev.initonce.sample.compare.traced;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

/** Another handler with OpenTelemetry spans around what it does, without a change to its code. */
public final class TracedHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  /** The environment variable that names the other handler's class. */
  public static final String HANDLER = "INITONCE_TRACED_HANDLER";

  static {
    // Before any class that is probed has been loaded.
    Probes.install();
  }

  private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler;

  @SuppressWarnings("unchecked") // Both handlers of the sample take and give these types.
  public TracedHandler() throws ReflectiveOperationException {
    handler =
        (RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>)
            Class.forName(System.getenv(HANDLER))
                .asSubclass(RequestHandler.class)
                .getConstructor()
                .newInstance();
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    Object span = Spans.beginInvocation();
    try {
      return handler.handleRequest(event, context);
    } finally {
      Spans.end(span);
    }
  }
}
