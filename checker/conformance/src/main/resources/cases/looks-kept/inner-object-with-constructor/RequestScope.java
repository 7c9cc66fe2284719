// CASE looks-kept/inner-object-with-constructor: a record of clients that is made per invocation keeps nothing.
// ROW Looks kept: an object that is itself built per invocation
package scope;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class RequestScope implements RequestHandler<String, Integer> {
  private record Clients(DynamoDbClient dynamo, S3Client s3) {
    static Clients open() {
      return new Clients(
          DynamoDbClient.create(), // FINDING ClientBuiltPerInvocation of DynamoDbClient
          S3Client.create()); // FINDING ClientBuiltPerInvocation of S3Client
    }
  }

  @Override
  public Integer handleRequest(String name, Context context) {
    Clients clients = Clients.open();
    return clients.dynamo().scan(s -> s.tableName(name)).count()
        + clients.s3().listObjectsV2(l -> l.bucket(name)).keyCount();
  }
}
