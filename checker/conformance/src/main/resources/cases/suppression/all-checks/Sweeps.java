// CASE suppression/all-checks: @SuppressWarnings("all") silences each check, where something is built and on the way there.
// ROW Suppression: by the check's name; "all" names each
package suppress.all;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Sweeps implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String name, Context context) {
    @SuppressWarnings("all")
    int objects = objects(name);
    return tree(name) + objects + rows(name);
  }

  @SuppressWarnings({"unused", "all"})
  private static String tree(String name) {
    S3Client s3 = S3Client.create();
    return new ObjectMapper().createObjectNode().put(name, s3.listBuckets().buckets().size()).toString();
  }

  private static int objects(String bucket) {
    return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }

  @SuppressWarnings("unused")
  private static int rows(String table) {
    return DynamoDbClient.create().scan(s -> s.tableName(table)).count(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
  }
}
