package com.acme.legacy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class LegacyHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String key, Context context) {
    DynamoDbClient first = DynamoDbClient.create();
    DynamoDbClient second = DynamoDbClient.builder().build();
    return first.row(key) + second.row(key) + new DynamoDbClient().row(key);
  }
}
