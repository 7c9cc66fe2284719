// CASE per-tenant/bounded-cache-by-tenant: a bounded cache of clients by tenant is right.
// ROW Per-tenant credentials: a bounded cache by tenant
package tenants.bounded;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

public class Bounded implements RequestHandler<String, Integer> {
  private static final StsClient STS = StsClient.create();
  private static final Cache<String, DynamoDbClient> CLIENTS =
      CacheBuilder.newBuilder().maximumSize(25).build();

  @Override
  public Integer handleRequest(String tenant, Context context) {
    try {
      return CLIENTS.get(tenant, () -> open(tenant)).listTables().tableNames().size();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DynamoDbClient open(String tenant) {
    return DynamoDbClient.builder()
        .credentialsProvider(
            StsAssumeRoleCredentialsProvider.builder()
                .stsClient(STS)
                .refreshRequest(r -> r.roleArn("arn:aws:iam::1:role/" + tenant))
                .build())
        .build();
  }
}
