// CASE reach/lombok-builder: build() of Lombok's builders makes a new object, and works out what @Builder.Default says.
// ROW Reach: new on the path; Lombok @Builder, @SuperBuilder, @Builder.Default
package lomboked.builder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import lombok.Builder;
import lombok.Value;
import lombok.experimental.SuperBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Orders implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String name, Context context) {
    return Plain.builder().name(name).build().size()
        + Defaulted.builder().name(name).build().size()
        + Renamed.start().withName(name).finish().size()
        + Made.builder().table(name).build().size()
        + Sub.builder().name(name).queue(name).build().size()
        + Copied.builder().name("x").build().toBuilder().name(name).build().size();
  }

  @Builder static class Plain {
    private final String name;
    private final S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Orders.handleRequest > Orders.Plain.PlainBuilder.build > new Orders.Plain

    int size() {
      return s3.listObjectsV2(l -> l.bucket(name)).keyCount();
    }
  }

  @Value
  @Builder static class Defaulted {
    String name;
    @Builder.Default DynamoDbClient dynamo = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient

    int size() {
      return dynamo.scan(s -> s.tableName(name)).count();
    }
  }

  @Builder(builderClassName = "Start", builderMethodName = "start", buildMethodName = "finish", setterPrefix = "with") static class Renamed {
    private final String name;
    private final S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Orders.handleRequest > Orders.Renamed.Start.finish > new Orders.Renamed

    int size() {
      return s3.listObjectsV2(l -> l.bucket(name)).keyCount();
    }
  }

  static class Made {
    private final String table;
    private final DynamoDbClient dynamo;

    private Made(String table, DynamoDbClient dynamo) {
      this.table = table;
      this.dynamo = dynamo;
    }

    @Builder private static Made make(String table) {
      return new Made(table, DynamoDbClient.create()); // FINDING ClientBuiltPerInvocation of DynamoDbClient via Orders.handleRequest > Orders.Made.MadeBuilder.build > Orders.Made.make
    }

    int size() {
      return dynamo.scan(s -> s.tableName(table)).count();
    }
  }

  @SuperBuilder static class Base {
    protected final String name;
    protected final S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client

    int size() {
      return s3.listObjectsV2(l -> l.bucket(name)).keyCount();
    }
  }

  @SuperBuilder static class Sub extends Base {
    private final String queue;
    private final SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient

    @Override
    int size() {
      return super.size() + sqs.listQueues(l -> l.queueNamePrefix(queue)).queueUrls().size();
    }
  }

  @Builder(toBuilder = true) static class Copied {
    private final String name;
    private final SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient via Orders.handleRequest > Orders.Copied.CopiedBuilder.build > new Orders.Copied

    int size() {
      return sqs.listQueues(l -> l.queueNamePrefix(name)).queueUrls().size();
    }
  }
}
