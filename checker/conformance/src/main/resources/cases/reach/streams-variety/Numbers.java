// CASE reach/streams-variety: comparators, predicates, ranges and parallel streams run what they are given.
// ROW Reach: lambdas, streams
package streams;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Numbers implements RequestHandler<List<String>, Integer> {
  @Override
  public Integer handleRequest(List<String> names, Context context) {
    names.sort(Comparator.comparing(this::weight));
    IntStream.range(0, names.size()).forEach(i -> announce(names.get(i)));
    Optional<String> first = names.parallelStream().filter(this::exists).findFirst();
    first.ifPresent(this::archive);
    return names.size();
  }

  private Integer weight(String name) {
    return DynamoDbClient.create().scan(s -> s.tableName(name)).count(); // FINDING ClientBuiltPerInvocation of DynamoDbClient per record via Numbers.handleRequest > Numbers.weight
  }

  private void announce(String name) {
    SqsClient.create().sendMessage(m -> m.queueUrl("n").messageBody(name)); // FINDING ClientBuiltPerInvocation of SqsClient per record via Numbers.handleRequest > Numbers.announce
  }

  private boolean exists(String name) {
    return S3Client.create().headObject(h -> h.bucket("n").key(name)).contentLength() > 0; // FINDING ClientBuiltPerInvocation of S3Client per record via Numbers.handleRequest > Numbers.exists
  }

  private void archive(String name) {
    S3Client.builder().build().headBucket(h -> h.bucket(name)); // FINDING ClientBuiltPerInvocation of S3Client via Numbers.handleRequest > Numbers.archive
  }
}
