// CASE looks-kept/environment-decides: a test of an environment variable is the same on every invocation.
// ROW Looks kept: a guard that tests something else
package environment;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.net.URI;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Switchable implements RequestHandler<String, Integer> {
  private DynamoDbClient client = DynamoDbClient.create();

  @Override
  public Integer handleRequest(String table, Context context) {
    if (System.getenv("LOCAL_ENDPOINT") != null) {
      client =
          DynamoDbClient.builder() // FINDING ClientBuiltPerInvocation
              .endpointOverride(URI.create(System.getenv("LOCAL_ENDPOINT")))
              .build();
    }
    return client.scan(s -> s.tableName(table)).count();
  }
}
