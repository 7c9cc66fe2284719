// CASE looks-kept/quarkus-handler-without-scope: Quarkus makes a handler without a scope anew for each invocation.
// ROW K: instance field initialiser or constructor of the handler class, not in Quarkus
package quarkus.unscoped;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.quarkus.logging.Log;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Named;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

@Named("birds")
public class Birds implements RequestHandler<String, Integer> {
  private static final SqsClient QUEUE = SqsClient.create();

  private final DynamoDbClient table = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via new Birds
  private final S3Client bucket;
  private SqsClient ready;

  public Birds() {
    bucket = S3Client.create(); // FINDING ClientBuiltPerInvocation via new Birds
  }

  @PostConstruct
  void prepare() {
    ready = SqsClient.builder().build(); // FINDING ClientBuiltPerInvocation via Birds.prepare
  }

  @Override
  public Integer handleRequest(String name, Context context) {
    Log.info(name);
    QUEUE.listQueues();
    ready.listQueues();
    bucket.listBuckets();
    return table.scan(s -> s.tableName(name)).count();
  }
}
