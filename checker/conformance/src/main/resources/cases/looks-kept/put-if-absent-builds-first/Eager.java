// CASE looks-kept/put-if-absent-builds-first: arguments of putIfAbsent and getOrDefault are built before the map is asked.
// ROW Looks kept: a construction as an argument is not guarded by the map
package eagerarg;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Eager implements RequestHandler<String, Integer> {
  private static final Map<String, DynamoDbClient> TABLES = new ConcurrentHashMap<>();
  private static final Map<String, SqsClient> QUEUES = new ConcurrentHashMap<>();

  @Override
  public Integer handleRequest(String tenant, Context context) {
    TABLES.putIfAbsent(tenant, DynamoDbClient.create()); // FINDING ClientBuiltPerInvocation of DynamoDbClient
    SqsClient queue = QUEUES.getOrDefault(tenant, SqsClient.create()); // FINDING ClientBuiltPerInvocation of SqsClient
    return TABLES.get(tenant).listTables().tableNames().size()
        + queue.listQueues().queueUrls().size();
  }
}
