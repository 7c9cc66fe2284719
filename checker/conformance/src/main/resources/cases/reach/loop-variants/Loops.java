// CASE reach/loop-variants: what a loop evaluates once is not per record, what it repeats is.
// ROW Reach: per record
package loops;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Loops implements RequestHandler<Map<String, List<String>>, Integer> {
  @Override
  public Integer handleRequest(Map<String, List<String>> batches, Context context) {
    int n = 0;
    for (Bucket bucket : S3Client.create().listBuckets().buckets()) { // FINDING ClientBuiltPerInvocation of S3Client
      n += bucket.name().length();
    }
    for (Iterator<String> keys = open().iterator(); keys.hasNext(); ) {
      n += keys.next().length();
    }
    int i = 0;
    while (i < queues()) {
      i++;
    }
    do {
      n += SqsClient.builder().build().serviceName().length(); // FINDING ClientBuiltPerInvocation of SqsClient per record
    } while (n < 0);
    batches.forEach((name, texts) -> texts.forEach(text -> send(name, text)));
    return n;
  }

  private List<String> open() {
    return S3Client.builder().build() // FINDING ClientBuiltPerInvocation of S3Client via Loops.handleRequest > Loops.open
        .listObjectsV2(l -> l.bucket("b"))
        .commonPrefixes()
        .stream()
        .map(p -> p.prefix())
        .toList();
  }

  private int queues() {
    return SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation of SqsClient per record via Loops.handleRequest > Loops.queues
  }

  private void send(String queue, String text) {
    SqsClient.create().sendMessage(m -> m.queueUrl(queue).messageBody(text)); // FINDING ClientBuiltPerInvocation of SqsClient per record
  }
}
