package com.acme.profile;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class ProfileReader
    implements RequestHandler<
        CognitoUserPoolPreTokenGenerationEvent, CognitoUserPoolPreTokenGenerationEvent> {
  @Override
  public CognitoUserPoolPreTokenGenerationEvent handleRequest(
      CognitoUserPoolPreTokenGenerationEvent event, Context context) {
    TableAccess.client()
        .getItem(
            g ->
                g.tableName("profiles")
                    .key(Map.of("sub", AttributeValue.fromS(event.getUserName()))));
    return event;
  }
}
