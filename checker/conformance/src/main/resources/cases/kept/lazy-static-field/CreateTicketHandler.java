package com.example.tickets;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

public class CreateTicketHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent request, Context context) {
    PutItemRequest put =
        PutItemRequest.builder()
            .tableName("tickets")
            .item(
                Map.of(
                    "id", AttributeValue.fromS(UUID.randomUUID().toString()),
                    "body", AttributeValue.fromS(request.getBody())))
            .build();
    DynamoFactory.getClient().putItem(put);
    return new APIGatewayProxyResponseEvent().withStatusCode(201);
  }
}
