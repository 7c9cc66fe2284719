package dev.initonce.sample.before;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.initonce.sample.collection.api.ApiRequest;
import dev.initonce.sample.collection.api.Problem;
import dev.initonce.sample.collection.api.Responses;

/** The Lambda function behind {@code /collections}. */
public final class CollectionHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final CollectionService service = new CollectionService(new CollectionRepository());

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    try {
      return answer(ApiRequest.of(event));
    } catch (Problem problem) {
      return Responses.problem(problem);
    } catch (RuntimeException unexpected) {
      context.getLogger().log("collection request failed: " + unexpected);
      return Responses.problem(Problem.unexpected());
    }
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
