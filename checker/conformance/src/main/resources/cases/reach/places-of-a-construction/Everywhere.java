// CASE reach/places-of-a-construction: in an argument, a condition, a ternary, a switch, a return and as a receiver.
// ROW Reach: a construction as a receiver, as an argument, in a condition, a ternary, a switch, a return
package places;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Everywhere implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String input, Context context) {
    int size = count(S3Client.create()); // FINDING ClientBuiltPerInvocation of S3Client via Everywhere.handleRequest
    if (SqsClient.create().listQueues().queueUrls().isEmpty()) { // FINDING ClientBuiltPerInvocation of SqsClient
      return 0;
    }
    DynamoDbClient chosen =
        input.isEmpty()
            ? DynamoDbClient.create() // FINDING ClientBuiltPerInvocation of DynamoDbClient
            : DynamoDbClient.builder().region(Region.of(input)).build(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
    size += chosen.listTables().tableNames().size();
    size += open(input).listBuckets().buckets().size();
    return size;
  }

  private static int count(S3Client s3) {
    return s3.listBuckets().buckets().size();
  }

  private static S3Client open(String region) {
    return switch (region) {
      case "eu" -> S3Client.builder().region(Region.EU_WEST_1).build(); // FINDING ClientBuiltPerInvocation of S3Client via Everywhere.handleRequest > Everywhere.open
      case "us" -> {
        var builder = S3Client.builder().region(Region.US_EAST_1);
        yield builder.build(); // FINDING ClientBuiltPerInvocation of S3Client
      }
      default -> throw new IllegalArgumentException(region);
    };
  }
}
