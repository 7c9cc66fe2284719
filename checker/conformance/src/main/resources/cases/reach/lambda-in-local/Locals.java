// CASE reach/lambda-in-local: lambdas that stand in locals, come from methods, or have the program's own interface.
// ROW Reach: lambdas count where they may be run
package lambdalocal;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Locals implements RequestHandler<String, Integer> {
  @FunctionalInterface
  interface TableOpener {
    DynamoDbClient open(String region);
  }

  private final TableOpener opener;

  public Locals() {
    this(region -> DynamoDbClient.builder().region(Region.of(region)).build()); // FINDING ClientBuiltPerInvocation of DynamoDbClient
  }

  Locals(TableOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer handleRequest(String region, Context context) {
    Function<String, S3Client> s3 = r -> S3Client.builder().region(Region.of(r)).build(); // FINDING ClientBuiltPerInvocation of S3Client
    Supplier<String> unused = () -> S3Client.create().serviceName();
    return s3.apply(region).listBuckets().buckets().size()
        + queues().get().listQueues().queueUrls().size()
        + opener.open(region).listTables().tableNames().size();
  }

  private Supplier<SqsClient> queues() {
    return () -> SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient
  }
}
