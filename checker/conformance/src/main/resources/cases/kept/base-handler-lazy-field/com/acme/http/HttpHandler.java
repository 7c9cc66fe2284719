// CASE kept/base-handler-lazy-field: a lazy field that the base class of the handler declares is kept with the handler.
// ROW K: lazy field, inherited fields with the subclasses
package com.acme.http;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public abstract class HttpHandler implements RequestHandler<APIGatewayV2HTTPEvent, String> {
  private DynamoDbClient client;

  protected final synchronized DynamoDbClient client() {
    if (client == null) {
      client = DynamoDbClient.create();
    }
    return client;
  }
}
