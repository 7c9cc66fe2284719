// CASE reach/lombok-accessors: calls go on through Lombok's getters and setters, by the names that it gives them.
// ROW Reach: through members that Lombok writes
package lomboked.accessors;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import lombok.AccessLevel;
import lombok.Data;
import lombok.Getter;
import lombok.Setter;
import lombok.With;
import lombok.AllArgsConstructor;
import lombok.experimental.Accessors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Accessed implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String name, Context context) {
    Job job = new Job();
    job.setBuckets(new Buckets());
    job.setReady(true);
    Fluent fluent = new Fluent().tables(new Tables());
    Copied copied = new Copied(null).withQueues(new Queues());
    return (job.isReady() ? job.getBuckets().count() : 0)
        + fluent.tables().count()
        + copied.getQueues().count()
        + Shared.getKept().count();
  }

  @Data
  static class Job {
    private boolean isReady;
    private Buckets buckets;
  }

  @Getter
  @Setter
  @Accessors(fluent = true)
  static class Fluent {
    private Tables tables;

    @Getter(AccessLevel.NONE)
    private Buckets hidden;
  }

  @With
  @Getter
  @AllArgsConstructor
  static class Copied {
    private final Queues queues;
  }

  static class Shared {
    @Getter private static final Keeping kept = new Keeping();
  }

  static class Keeping {
    private final S3Client s3 = S3Client.create();

    int count() {
      return s3.listBuckets().buckets().size();
    }
  }

  static class Buckets {
    int count() {
      return S3Client.create().listBuckets().buckets().size(); // FINDING ClientBuiltPerInvocation of S3Client via Accessed.handleRequest > Accessed.Buckets.count
    }
  }

  static class Tables {
    int count() {
      return DynamoDbClient.create().listTables().tableNames().size(); // FINDING ClientBuiltPerInvocation of DynamoDbClient via Accessed.handleRequest > Accessed.Tables.count
    }
  }

  static class Queues {
    int count() {
      return SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation of SqsClient via Accessed.handleRequest > Accessed.Queues.count
    }
  }
}
