// CASE looks-kept/or-else-get-never-stored: what orElseGet builds is thrown away when nobody stores it.
// ROW Looks kept: requireNonNullElseGet(f, …) and Optional.orElseGet never stored
package coupons;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Coupons implements RequestHandler<String, Integer> {
  private static DynamoDbClient codes;
  private static S3Client images;

  static void setForTests(DynamoDbClient c, S3Client i) {
    codes = c;
    images = i;
  }

  @Override
  public Integer handleRequest(String table, Context context) {
    DynamoDbClient client =
        Optional.ofNullable(codes).orElseGet(DynamoDbClient::create); // FINDING ClientBuiltPerInvocation of DynamoDbClient
    S3Client s3 = Objects.requireNonNullElseGet(images, () -> S3Client.create()); // FINDING ClientBuiltPerInvocation of S3Client
    return client.scan(s -> s.tableName(table)).count() + s3.listBuckets().buckets().size();
  }
}
