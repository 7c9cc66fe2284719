// CASE reach/inner-and-local-classes: inner, local and anonymous classes that are made on the path, with their fields.
// ROW Reach: new on the path, field initialisers
package inner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.IntSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

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
      private final SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient

      int count() {
        DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
        return client.scan(s -> s.tableName(name)).count() + sqs.listQueues().queueUrls().size();
      }
    }
    IntSupplier account =
        new IntSupplier() {
          private final StsClient sts = StsClient.create(); // FINDING ClientBuiltPerInvocation of StsClient

          @Override
          public int getAsInt() {
            return sts.getCallerIdentity().account().length();
          }
        };
    return new Lister().list(name) + new Counter().count() + account.getAsInt();
  }
}
