// CASE looks-kept/cache-cleared: a cache that the path clears is filled again each time.
// ROW Looks kept: a keeper that the path sets back, cache.clear()
package clears;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Regions implements RequestHandler<List<String>, Integer> {
  private final Map<String, DynamoDbClient> clients = new HashMap<>();

  @Override
  public Integer handleRequest(List<String> regions, Context context) {
    int tables = 0;
    for (String region : regions) {
      tables +=
          clients
              .computeIfAbsent(
                  region,
                  r -> DynamoDbClient.builder().region(Region.of(r)).build()) // FINDING ClientBuiltPerInvocation per record
              .listTables()
              .tableNames()
              .size();
    }
    clients.values().forEach(DynamoDbClient::close);
    clients.clear();
    return tables;
  }
}
