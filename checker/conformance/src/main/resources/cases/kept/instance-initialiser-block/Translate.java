// CASE kept/instance-initialiser-block: an initialiser block of the handler runs with its constructor.
// ROW K: instance initialiser of the handler class
package i18n;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class Translate implements RequestHandler<Map<String, String>, String> {
  final Map<String, String> words = new TreeMap<>();

  {
    try (DynamoDbClient loader = DynamoDbClient.create()) {
      for (Map<String, AttributeValue> row : loader.scan(s -> s.tableName("words")).items()) {
        words.put(row.get("en").s(), row.get("de").s());
      }
    }
  }

  @Override
  public String handleRequest(Map<String, String> input, Context context) {
    return words.getOrDefault(input.get("word"), input.get("word"));
  }
}
