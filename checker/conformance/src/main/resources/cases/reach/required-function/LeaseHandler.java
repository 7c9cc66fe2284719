package requiredfunction;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class LeaseHandler implements RequestHandler<String, Void> {
  private final Lease lease =
      new Lease(
          () -> DynamoDbClient.create(), // FINDING ClientBuiltPerInvocation
          () -> DynamoDbClient.builder().region(Region.EU_WEST_1).build());

  @Override
  public Void handleRequest(String table, Context context) {
    lease.renew(table);
    return null;
  }
}
