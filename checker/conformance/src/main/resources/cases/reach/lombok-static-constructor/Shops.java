// CASE reach/lombok-static-constructor: the static methods that Lombok writes beside its constructors make new objects.
// ROW Reach: new on the path; Lombok staticName and staticConstructor
package lomboked.statics;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;
import lombok.Value;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Shops implements RequestHandler<String, Integer> {
  private static final Required KEPT = Required.of("kept");

  @Override
  public Integer handleRequest(String name, Context context) {
    return KEPT.size()
        + Needed.of("a", name).size()
        + All.all(name, 1).size()
        + None.none().size()
        + Datum.datum(name).size()
        + Val.val(name).size();
  }

  @RequiredArgsConstructor(staticName = "of") static class Required {
    private final String name;
    private final S3Client s3 = S3Client.create();

    int size() {
      return s3.listObjectsV2(l -> l.bucket(name)).keyCount();
    }
  }

  @RequiredArgsConstructor(staticName = "of") static class Needed {
    private final String name;
    @NonNull private String other;
    private final S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Shops.handleRequest > Shops.Needed.of > new Shops.Needed

    int size() {
      return s3.listObjectsV2(l -> l.bucket(name + other)).keyCount();
    }
  }

  @AllArgsConstructor(staticName = "all") static class All {
    private final String name;
    private int count;
    private final S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Shops.handleRequest > Shops.All.all > new Shops.All

    int size() {
      return s3.listObjectsV2(l -> l.bucket(name)).keyCount() + count;
    }
  }

  @NoArgsConstructor(staticName = "none") static class None {
    private final SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient via Shops.handleRequest > Shops.None.none > new Shops.None

    int size() {
      return sqs.listQueues().queueUrls().size();
    }
  }

  @Data(staticConstructor = "datum") static class Datum {
    private final String name;
    private final DynamoDbClient dynamo = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient via Shops.handleRequest > Shops.Datum.datum > new Shops.Datum

    int size() {
      return dynamo.scan(s -> s.tableName(name)).count();
    }
  }

  @Value(staticConstructor = "val") static class Val {
    String name;
    DynamoDbClient dynamo = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient via Shops.handleRequest > Shops.Val.val > new Shops.Val

    int size() {
      return dynamo.scan(s -> s.tableName(name)).count();
    }
  }
}
