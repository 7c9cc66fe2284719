// CASE suppression/comment-at-a-call-on-the-path: a comment at a call silences what is found through that call only.
// ROW Suppression: // initonce:ok <reason> at a call on the path, through that path only
package suppress.callcomment;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Calls implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String name, Context context) {
    int yearly = rows(name); // initonce:ok once a year
    // initonce:ok once a year, too
    int never = objects(name);
    return yearly + never + daily(name);
  }

  private int daily(String name) {
    return rows(name);
  }

  private int rows(String table) {
    return DynamoDbClient.create().scan(s -> s.tableName(table)).count(); // FINDING ClientBuiltPerInvocation of DynamoDbClient via Calls.handleRequest > Calls.daily > Calls.rows
  }

  private int objects(String bucket) {
    return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
