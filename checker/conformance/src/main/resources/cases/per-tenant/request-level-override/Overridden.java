// CASE per-tenant/request-level-override: one kept client and credentials with each request are right.
// ROW Per-tenant credentials: one client plus a request-level overrideConfiguration
package tenants.override;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

public class Overridden implements RequestHandler<Map<String, String>, Integer> {
  private static final S3Client S3 = S3Client.create();

  @Override
  public Integer handleRequest(Map<String, String> tenant, Context context) {
    var keys = AwsBasicCredentials.create(tenant.get("accessKey"), tenant.get("secretKey"));
    return S3.listObjectsV2(
            l ->
                l.bucket(tenant.get("bucket"))
                    .overrideConfiguration(
                        o -> o.credentialsProvider(StaticCredentialsProvider.create(keys))))
        .keyCount();
  }
}
