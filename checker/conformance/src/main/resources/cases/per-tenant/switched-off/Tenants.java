// CASE per-tenant/switched-off: an option silences clients that are built from the event, and no others.
// ROW Per-tenant credentials: its own option to switch it off
// OPTION no-per-tenant
package tenants.off;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Tenants implements RequestHandler<Map<String, String>, Integer> {
  @Override
  public Integer handleRequest(Map<String, String> tenant, Context context) {
    var keys = AwsBasicCredentials.create(tenant.get("id"), tenant.get("secret"));
    S3Client theirs =
        S3Client.builder().credentialsProvider(StaticCredentialsProvider.create(keys)).build();
    SqsClient ours = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient
    return theirs.listBuckets().buckets().size() + ours.listQueues().queueUrls().size();
  }
}
