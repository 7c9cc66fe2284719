// CASE message/per-tenant-advice: credentials from the event have another advice.
// ROW Per-tenant credentials: with other advice
package com.example.tenantmessage;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

public class TenantBucket implements RequestHandler<Map<String, String>, Integer> {
  @Override
  public Integer handleRequest(Map<String, String> tenant, Context context) {
    var keys = AwsBasicCredentials.create(tenant.get("id"), tenant.get("secret"));
    var provider = StaticCredentialsProvider.create(keys);
    S3Client s3 = S3Client.builder().credentialsProvider(provider).build(); // FINDING ClientBuiltPerInvocation
    return s3.listBuckets().buckets().size();
  }
}
