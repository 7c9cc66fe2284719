package dev.initonce.sample.compare.floor;

import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The sample's SDK client, and requests that were made before. */
public final class PreparedRequestHandler implements RequestHandler<String, String> {
  private final String table = System.getenv("COLLECTION_TABLE");
  private final Items items = new Items();
  private final DynamoDbClient client =
      DynamoDbClient.builder().httpClientBuilder(Apache5HttpClient.builder()).build();
  private final Map<String, AttributeValue> item = items.next();
  private final PutItemRequest put = put(item);
  private final DeleteItemRequest delete =
      DeleteItemRequest.builder()
          .tableName(table)
          .key(Map.of("owner", value(item, "owner"), "id", value(item, "id")))
          .conditionExpression("attribute_exists(id)")
          .returnValuesOnConditionCheckFailure(ALL_OLD)
          .build();
  private final QueryRequest query =
      QueryRequest.builder()
          .tableName(table)
          .keyConditionExpression("#o = :o")
          .expressionAttributeNames(Map.of("#o", "owner"))
          .expressionAttributeValues(Map.of(":o", value(item, "owner")))
          .limit(25)
          .build();

  private PutItemRequest put(Map<String, AttributeValue> values) {
    return PutItemRequest.builder().tableName(table).item(values).build();
  }

  private static AttributeValue value(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, AttributeValue.fromNul(true));
  }

  @Override
  public String handleRequest(String event, Context context) {
    DynamoDbResponse answer =
        switch (event) {
          case "seed" -> client.putItem(put(items.next()));
          case "put" -> client.putItem(put);
          case "query" -> client.query(query);
          default -> client.deleteItem(delete);
        };
    return Integer.toString(answer.sdkHttpResponse().statusCode());
  }
}
