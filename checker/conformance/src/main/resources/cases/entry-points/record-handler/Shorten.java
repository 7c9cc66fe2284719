// CASE entry-points/record-handler: a record can be a handler, and its constructor runs once.
// ROW E: Lambda interfaces; K constructor of the handler class
package shorten;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public record Shorten(DynamoDbClient links, String table) implements RequestHandler<String, String> {
  public Shorten() {
    this(DynamoDbClient.create(), System.getenv("LINKS"));
  }

  @Override
  public String handleRequest(String url, Context context) {
    String id = Integer.toHexString(url.hashCode());
    links.putItem(
        p ->
            p.tableName(table)
                .item(Map.of("id", AttributeValue.fromS(id), "url", AttributeValue.fromS(url))));
    return id;
  }
}
