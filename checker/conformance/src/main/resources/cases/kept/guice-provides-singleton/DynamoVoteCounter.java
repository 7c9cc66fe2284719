package di.guice;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@Singleton
class DynamoVoteCounter implements VoteCounter {
  private final DynamoDbClient client;
  private final SqsClient audit = SqsClient.create();

  @Inject
  DynamoVoteCounter(DynamoDbClient client) {
    this.client = client;
  }

  @Override
  public int count(String poll) {
    audit.sendMessage(m -> m.queueUrl("audit").messageBody(poll));
    return client.scan(s -> s.tableName(poll)).count();
  }
}
