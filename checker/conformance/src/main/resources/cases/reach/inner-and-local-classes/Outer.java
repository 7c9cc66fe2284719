// CASE reach/inner-and-local-classes: inner, local and nested classes that are made on the path.
// ROW Reach: new on the path
package inner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Outer implements RequestHandler<String, Integer> {
  private final String prefix = System.getenv("PREFIX");

  private class Lister {
    private final S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client

    int list(String bucket) {
      return s3.listObjectsV2(l -> l.bucket(bucket).prefix(prefix)).keyCount();
    }
  }

  @Override
  public Integer handleRequest(String name, Context context) {
    class Counter {
      int count() {
        DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
        return client.scan(s -> s.tableName(name)).count();
      }
    }
    return new Lister().list(name) + new Counter().count();
  }
}
