// CASE kept/lombok-builder: what a kept object's builder is given, or defaults to, is kept with it.
// ROW K: static field initialiser, instance field of the handler; Lombok @Builder
package lomboked.kept;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import lombok.Builder;
import lombok.Getter;
import lombok.Singular;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Kept implements RequestHandler<String, Integer> {
  private static final Clients CLIENTS = Clients.builder().s3(S3Client.create()).build();

  private final Clients own =
      Clients.builder().s3(S3Client.create()).queue(SqsClient.create()).build();

  @Override
  public Integer handleRequest(String name, Context context) {
    int queues = 0;
    for (SqsClient queue : own.getQueues()) {
      queues += queue.listQueues().queueUrls().size();
    }
    return queues
        + CLIENTS.getS3().listObjectsV2(l -> l.bucket(name)).keyCount()
        + own.getDynamo().scan(s -> s.tableName(name)).count();
  }

  @Getter
  @Builder
  static class Clients {
    private final S3Client s3;
    @Builder.Default private final DynamoDbClient dynamo = DynamoDbClient.create();
    @Singular private final List<SqsClient> queues;
  }
}
