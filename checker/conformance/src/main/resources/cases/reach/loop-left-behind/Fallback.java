// CASE reach/loop-left-behind: a loop that is left as soon as something was built builds once.
// ROW Reach: per record
package leftbehind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

public class Fallback implements RequestHandler<Map<String, List<String>>, Integer> {
  @Override
  public Integer handleRequest(Map<String, List<String>> event, Context context) {
    int n = 0;
    for (String name : event.keySet()) {
      if (name.isBlank()) {
        continue;
      }
      SqsClient sqs = SqsClient.builder().region(Region.of(name)).build(); // FINDING ClientBuiltPerInvocation of SqsClient
      n += sqs.listQueues().queueUrls().size();
      break;
    }
    n += reachable(event).listBuckets().buckets().size() + accounts(event) + tables(event);
    while (n > 0) {
      S3Client once = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client
      return once.listBuckets().buckets().size();
    }
    return n;
  }

  private S3Client reachable(Map<String, List<String>> event) {
    for (String region : event.get("regions")) {
      try {
        S3Client s3 = S3Client.builder().region(Region.of(region)).build(); // FINDING ClientBuiltPerInvocation of S3Client
        s3.listBuckets();
        return s3;
      } catch (SdkException e) {
        System.err.println(region + " is down");
      }
    }
    throw new IllegalStateException("no region answers");
  }

  private int accounts(Map<String, List<String>> event) {
    int n = 0;
    all:
    for (List<String> names : event.values()) {
      for (String name : names) {
        if (name.isEmpty()) {
          n += StsClient.create().getCallerIdentity().account().length(); // FINDING ClientBuiltPerInvocation of StsClient
          break all;
        }
        if (name.equals("first")) {
          n += StsClient.builder().build().getCallerIdentity().arn().length(); // FINDING ClientBuiltPerInvocation of StsClient per record
          break;
        }
        if (name.equals("next")) {
          n += StsClient.create().serviceName().length(); // FINDING ClientBuiltPerInvocation of StsClient per record
          continue all;
        }
      }
    }
    return n;
  }

  private int tables(Map<String, List<String>> event) {
    int n = 0;
    for (String name : event.keySet()) {
      switch (name) {
        case "all":
          n += DynamoDbClient.create().listTables().tableNames().size(); // FINDING ClientBuiltPerInvocation of DynamoDbClient per record
          break;
        case "last":
          return DynamoDbClient.builder().build().listTables().tableNames().size(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
        default:
          n++;
      }
    }
    while (true) {
      try {
        n += count();
        break;
      } finally {
        n++;
      }
    }
    do {
      if (n % 2 == 0) {
        n += count("even");
      } else {
        return count("odd");
      }
    } while (n < 10);
    return n;
  }

  private int count() {
    return DynamoDbClient.create().listBackups().backupSummaries().size(); // FINDING ClientBuiltPerInvocation of DynamoDbClient via Fallback.handleRequest > Fallback.tables > Fallback.count
  }

  private int count(String kind) {
    return kind.length() + SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation of SqsClient per record via Fallback.handleRequest > Fallback.tables > Fallback.count
  }
}
