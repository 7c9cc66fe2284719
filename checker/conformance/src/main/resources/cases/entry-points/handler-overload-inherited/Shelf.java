package quotes;

import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

abstract class Listing<T> {
  public String list(T item, Context context) {
    return SqsClient.create().getQueueUrl(q -> q.queueName("" + item)).queueUrl();
  }
}

/** The compiler's bridge has the rank of the method that it leads to, and comes last. */
public class Shelf extends Listing<String> {
  @Override
  public String list(String item, Context context) {
    S3Client shelf = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Shelf.list
    return shelf.getObjectAsBytes(g -> g.bucket("shelf").key(item)).asUtf8String();
  }
}
