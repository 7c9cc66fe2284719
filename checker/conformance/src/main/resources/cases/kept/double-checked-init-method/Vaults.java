// CASE kept/double-checked-init-method: double-checked locking around a method that builds and sets.
// ROW K: double-checked locking, the field set in the callee
package dclinit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Vaults implements RequestHandler<String, Integer> {
  private volatile DynamoDbClient index;
  private S3Client vault;

  @Override
  public Integer handleRequest(String key, Context context) {
    if (index == null) {
      synchronized (this) {
        if (index == null) {
          openAll();
        }
      }
    }
    vault.headObject(h -> h.bucket("vault").key(key));
    return index.scan(s -> s.tableName("index")).count();
  }

  private void openAll() {
    vault = S3Client.create();
    index = DynamoDbClient.create();
  }
}
