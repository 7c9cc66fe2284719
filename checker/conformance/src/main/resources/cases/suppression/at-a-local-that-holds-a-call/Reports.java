// CASE suppression/at-a-local-that-holds-a-call: an annotation on a local silences the call in its initialiser, not the next one.
// ROW Suppression: on the local variable that holds a call on the path
package suppress.localcall;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Reports implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String name, Context context) {
    @SuppressWarnings("ClientBuiltPerInvocation")
    int yearly = rows(name);
    int daily = objects(name);
    return yearly + daily;
  }

  private int rows(String table) {
    return DynamoDbClient.create().scan(s -> s.tableName(table)).count();
  }

  private int objects(String bucket) {
    return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount(); // FINDING ClientBuiltPerInvocation of S3Client
  }
}
