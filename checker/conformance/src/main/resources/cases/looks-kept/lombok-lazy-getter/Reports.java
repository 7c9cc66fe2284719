// CASE looks-kept/lombok-lazy-getter: a lazy getter of an object that is built per invocation builds each time, and nothing before it is called.
// ROW K: looks kept, a lazy field of an object that is itself built per invocation; Lombok @Getter(lazy = true)
package lomboked.lazy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Reports implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String name, Context context) {
    return new Report(name).size();
  }

  @RequiredArgsConstructor
  static class Report {
    private final String name;

    @Getter(lazy = true)
    private final S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Reports.handleRequest > Reports.Report.size > Reports.Report.getS3

    @SuppressWarnings("ClientBuiltPerInvocation")
    @Getter(lazy = true)
    private final SqsClient sqs = SqsClient.create();

    @Getter(lazy = true)
    private final DynamoDbClient dynamo = DynamoDbClient.create(); // initonce:ok once a year

    int size() {
      return getS3().listObjectsV2(l -> l.bucket(name)).keyCount()
          + getSqs().listQueues().queueUrls().size()
          + getDynamo().listTables().tableNames().size();
    }
  }
}
