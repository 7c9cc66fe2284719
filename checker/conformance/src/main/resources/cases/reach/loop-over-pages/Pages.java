// CASE reach/loop-over-pages: what is built for each page of a result is not built per record.
// ROW Reach: per record
package pages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sts.StsClient;

public class Pages implements RequestHandler<String, Integer> {
  private static final S3Client S3 = S3Client.create();
  private static final DynamoDbClient DYNAMO = DynamoDbClient.create();
  private static final SqsClient SQS = SqsClient.create();

  private final DynamoDbTable<Order> orders;

  public Pages(DynamoDbTable<Order> orders) {
    this.orders = orders;
  }

  public record Order(String id) {}

  @Override
  public Integer handleRequest(String bucket, Context context) {
    return keys(bucket) + tables() + items(bucket) + objects(bucket) + orders() + messages(bucket) + chained(bucket);
  }

  private int keys(String bucket) {
    int n = 0;
    ListObjectsV2Request request = ListObjectsV2Request.builder().bucket(bucket).build();
    ListObjectsV2Response response;
    do {
      response = S3.listObjectsV2(request);
      S3Client page = S3Client.builder().build(); // FINDING ClientBuiltPerInvocation of S3Client via Pages.handleRequest > Pages.keys
      n += page.listBuckets().buckets().size();
      for (S3Object object : response.contents()) {
        S3Client each = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client per record
        each.headObject(h -> h.bucket(bucket).key(object.key()));
      }
      request = request.toBuilder().continuationToken(response.nextContinuationToken()).build();
    } while (response.isTruncated());
    return n;
  }

  private int tables() {
    int n = 0;
    String start = null;
    while (true) {
      String from = start;
      ListTablesResponse tables = DYNAMO.listTables(l -> l.exclusiveStartTableName(from));
      n += count(tables);
      start = tables.lastEvaluatedTableName();
      if (start == null) {
        break;
      }
    }
    return n;
  }

  private int count(ListTablesResponse tables) {
    return tables.tableNames().size() + StsClient.create().serviceName().length(); // FINDING ClientBuiltPerInvocation of StsClient via Pages.handleRequest > Pages.tables > Pages.count
  }

  private int items(String table) {
    int n = 0;
    Map<String, AttributeValue> last = null;
    do {
      ScanRequest.Builder scan = ScanRequest.builder().tableName(table);
      if (last != null) {
        scan.exclusiveStartKey(last);
      }
      var found = DYNAMO.scan(scan.build());
      n += found.count() + DynamoDbClient.builder().build().listTables().tableNames().size(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
      last = found.lastEvaluatedKey();
    } while (last != null && !last.isEmpty());
    return n;
  }

  private int objects(String bucket) {
    int n = 0;
    for (ListObjectsV2Response page : S3.listObjectsV2Paginator(l -> l.bucket(bucket))) {
      n += page.keyCount() + SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation of SqsClient
    }
    for (var object : S3.listObjectsV2Paginator(l -> l.bucket(bucket)).contents()) {
      n += object.key().length() + SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation of SqsClient per record
    }
    return n + S3.listObjectsV2Paginator(l -> l.bucket(bucket)).stream().mapToInt(page -> page.keyCount() + StsClient.create().serviceName().length()).sum(); // FINDING ClientBuiltPerInvocation of StsClient
  }

  private int orders() {
    int n = 0;
    for (Page<Order> page : orders.scan()) {
      n += page.items().size() + SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation of SqsClient
    }
    for (Order order : orders.scan().items()) {
      n += order.id().length() + SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation of SqsClient per record
    }
    orders.scan().forEach(page -> StsClient.create().getCallerIdentity()); // FINDING ClientBuiltPerInvocation of StsClient
    return n;
  }

  private int messages(String queue) {
    int n = 0;
    var received = SQS.receiveMessage(r -> r.queueUrl(queue)).messages();
    while (!received.isEmpty()) {
      for (Message message : received) {
        n += message.body().length();
      }
      StsClient.builder().build().getCallerIdentity(); // FINDING ClientBuiltPerInvocation of StsClient per record
      received = SQS.receiveMessage(r -> r.queueUrl(queue)).messages();
    }
    return n;
  }

  private int chained(String table) {
    ScanResponse response = null;
    for (int i = 0; i < table.length(); i++) {
      Map<String, AttributeValue> after = response == null ? null : response.lastEvaluatedKey();
      response = DYNAMO.scan(s -> s.tableName(table).limit(1).exclusiveStartKey(after));
      StsClient.create().getCallerIdentity(); // FINDING ClientBuiltPerInvocation of StsClient per record
    }
    return table.length();
  }
}
