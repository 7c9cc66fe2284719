// CASE entry-points/abstract-base-template-method: a base handler's template method runs the subclass's code.
// ROW E: Lambda interfaces, abstract base handler and template methods
package com.acme.base;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

public abstract class AbstractApiHandler<B>
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  @Override
  public final APIGatewayV2HTTPResponse handleRequest(
      APIGatewayV2HTTPEvent event, Context context) {
    try {
      B body = parse(event.getBody());
      return APIGatewayV2HTTPResponse.builder().withStatusCode(200).withBody(process(body)).build();
    } catch (IllegalArgumentException e) {
      return APIGatewayV2HTTPResponse.builder().withStatusCode(400).build();
    }
  }

  protected abstract B parse(String body);

  protected abstract String process(B body);
}
