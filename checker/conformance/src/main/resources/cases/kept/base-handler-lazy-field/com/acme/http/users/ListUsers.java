package com.acme.http.users;

import com.acme.http.HttpHandler;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;

public class ListUsers extends HttpHandler {
  @Override
  public String handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return client().scan(s -> s.tableName("users")).items().toString();
  }
}
