// CASE per-tenant/assumed-role-per-tenant: an assumed role per tenant, the provider is part of the client's finding, the STS client is not.
// ROW Per-tenant credentials; R a credentials provider built inside a flagged client's builder
package tenants.role;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

public class RoleScoped implements RequestHandler<APIGatewayV2HTTPEvent, Integer> {
  @Override
  public Integer handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    String tenant = event.getHeaders().get("x-tenant");
    DynamoDbClient dynamo =
        DynamoDbClient.builder() // FINDING ClientBuiltPerInvocation of DynamoDbClient
            .credentialsProvider(
                StsAssumeRoleCredentialsProvider.builder()
                    .stsClient(StsClient.create()) // FINDING ClientBuiltPerInvocation of StsClient
                    .refreshRequest(r -> r.roleArn("arn:aws:iam::1:role/" + tenant))
                    .build())
            .build();
    return dynamo.scan(s -> s.tableName("tenants")).count();
  }
}
