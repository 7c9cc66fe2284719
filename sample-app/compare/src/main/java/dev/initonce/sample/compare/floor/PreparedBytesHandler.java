package dev.initonce.sample.compare.floor;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** No SDK: one TLS connection, and the bytes of requests that were made before. */
public final class PreparedBytesHandler implements RequestHandler<String, String> {
  private final URI endpoint = URI.create(System.getenv("AWS_ENDPOINT_URL_DYNAMODB"));
  private final String table = System.getenv("COLLECTION_TABLE");
  private final Items items = new Items();
  private final Connection connection;
  private final byte[] put;
  private final byte[] query;
  private final byte[] delete;

  public PreparedBytesHandler() throws IOException {
    connection = new Connection(endpoint);
    Map<String, AttributeValue> item = items.next();
    String owner = AttributeJson.of(item, "owner");
    put = put(item);
    query =
        request(
            "Query",
            "\"KeyConditionExpression\":\"#o = :o\",\"ExpressionAttributeNames\":{\"#o\":\"owner\"},"
                + "\"ExpressionAttributeValues\":{\":o\":"
                + owner
                + "},\"Limit\":25");
    delete =
        request(
            "DeleteItem",
            "\"Key\":{\"owner\":"
                + owner
                + ",\"id\":"
                + AttributeJson.of(item, "id")
                + "},\"ConditionExpression\":\"attribute_exists(id)\","
                + "\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\"");
  }

  @Override
  public String handleRequest(String event, Context context) {
    try {
      return connection.send(
          switch (event) {
            case "seed" -> put(items.next());
            case "put" -> put;
            case "query" -> query;
            default -> delete;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] put(Map<String, AttributeValue> item) {
    return request("PutItem", "\"Item\":" + AttributeJson.of(item));
  }

  private byte[] request(String operation, String fields) {
    String body = "{\"TableName\":\"" + table + "\"," + fields + "}";
    // DynamoDB Local reads the key and region out of the signature and does not check the rest.
    String head =
        String.join(
            "\r\n",
            "POST / HTTP/1.1",
            "Host: " + endpoint.getAuthority(),
            "Content-Type: application/x-amz-json-1.0",
            "X-Amz-Target: DynamoDB_20120810." + operation,
            "X-Amz-Date: 20250101T000000Z",
            "Authorization: AWS4-HMAC-SHA256"
                + " Credential=local/20250101/us-east-1/dynamodb/aws4_request,"
                + " SignedHeaders=host;x-amz-date, Signature=0",
            "Content-Length: " + body.length(),
            "",
            body);
    return head.getBytes(StandardCharsets.US_ASCII);
  }
}
