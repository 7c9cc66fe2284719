package dev.initonce.sample.after;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.initonce.provider.TableProvider;
import dev.initonce.sample.collection.api.ApiRequest;
import dev.initonce.sample.collection.api.Problem;
import dev.initonce.sample.collection.api.Responses;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;

/** The Lambda function behind {@code /collections}. */
public final class CollectionHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final CollectionService service;
  private final RequestSpans spans;

  /** Kept here, since its registry holds it weakly. */
  @SuppressWarnings("unused")
  private final RestoreHook restoreHook;

  /**
   * For Lambda, which makes one handler per execution environment. Reads the table once, so that no
   * caller waits for what a first request loads and connects.
   */
  public CollectionHandler() {
    this(Tables.create().warmUp(Tables.COLLECTION));
  }

  /** For tests, and for code that keeps a provider of its own. */
  public CollectionHandler(TableProvider tables) {
    this(tables, GlobalOpenTelemetry.get());
  }

  /** The same, with traces that go somewhere of their own. */
  CollectionHandler(TableProvider tables, OpenTelemetry telemetry) {
    spans = new RequestSpans(telemetry);
    service = new CollectionService(new CollectionRepository(tables));
    restoreHook = RestoreHook.register(tables);
  }

  @Override
  @SuppressWarnings("try") // The scope is there to be closed.
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    RequestLog log = new RequestLog(context);
    Span span = spans.begin(event.getRouteKey(), context.getAwsRequestId());
    Throwable failure = null;
    APIGatewayV2HTTPResponse response;
    try (Scope current = span.makeCurrent()) {
      response = answer(ApiRequest.of(event));
    } catch (Problem problem) {
      response = Responses.problem(problem);
    } catch (RuntimeException unexpected) {
      failure = unexpected;
      response = Responses.problem(Problem.unexpected());
    }
    RequestSpans.end(span, response.getStatusCode(), failure);
    log.answered(event.getRouteKey(), response.getStatusCode(), failure);
    return response;
  }

  private APIGatewayV2HTTPResponse answer(ApiRequest request) {
    return switch (request.operation()) {
      case CREATE -> Responses.created(service.create(request));
      case READ -> Responses.ok(service.read(request));
      case UPDATE -> Responses.ok(service.update(request));
      case DELETE -> {
        service.delete(request);
        yield Responses.noContent();
      }
      case LIST -> Responses.ok(request.owner(), service.list(request));
    };
  }
}
