// CASE per-tenant/credentials-from-event: a client with credentials from the event is still built per invocation.
// ROW Per-tenant credentials: still a finding, with other advice
package tenants.keys;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

public class TenantExport implements RequestHandler<Map<String, String>, Integer> {
  @Override
  public Integer handleRequest(Map<String, String> tenant, Context context) {
    var keys = AwsBasicCredentials.create(tenant.get("accessKey"), tenant.get("secretKey"));
    S3Client s3 =
        S3Client.builder() // FINDING ClientBuiltPerInvocation of S3Client
            .credentialsProvider(StaticCredentialsProvider.create(keys))
            .build();
    return s3.listObjectsV2(l -> l.bucket(tenant.get("bucket"))).keyCount();
  }
}
