// CASE looks-kept/guard-tests-another-field: a test of a field that the branch does not set guards nothing.
// ROW Looks kept: a guard that tests another field
package otherfield;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Studio implements RequestHandler<String, Integer> {
  private S3Client recordings;
  private DynamoDbClient sessions;

  @Override
  public Integer handleRequest(String session, Context context) {
    if (recordings == null) {
      sessions = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation
    }
    return sessions.scan(s -> s.tableName(session)).count();
  }
}
