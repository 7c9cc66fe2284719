// CASE kept/rebuilt-when-old: what is rebuilt once it has reached an age, which the same branch sets anew, is not rebuilt on every invocation.
// ROW K: a bounded rebuild, by age alone
package aged;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class ReportHandler implements RequestHandler<String, Integer> {
  private static final Duration AGE = Duration.ofMinutes(10);
  private static final long MILLIS = 600_000;

  private static SqsClient sqs;
  private static long sqsBuilt;

  private S3Client s3;
  private Instant built = Instant.EPOCH;
  private DynamoDbClient dynamo;
  private Instant dynamoBuilt = Instant.EPOCH;

  @Override
  public synchronized Integer handleRequest(String prefix, Context context) {
    Instant now = Instant.now();
    if (built.plus(AGE).isBefore(now)) {
      s3 = S3Client.create();
      built = now;
    }
    renewQueue();
    renewTables();
    return s3.listObjectsV2(l -> l.bucket("reports").prefix(prefix)).keyCount()
        + sqs.listQueues().queueUrls().size()
        + dynamo.listTables().tableNames().size();
  }

  private static synchronized void renewQueue() {
    if (System.currentTimeMillis() - sqsBuilt < MILLIS) {
      return;
    }
    sqs = SqsClient.create();
    sqsBuilt = System.currentTimeMillis();
  }

  private synchronized void renewTables() {
    if (isOld()) {
      dynamo = DynamoDbClient.create();
      dynamoBuilt = Instant.now();
    }
  }

  private boolean isOld() {
    return Duration.between(dynamoBuilt, Instant.now()).compareTo(AGE) > 0;
  }
}
