// CASE kept/factory-returns-kept: methods merely named create and build that return a kept object are no constructions.
// ROW R: a method named build or create that returns a kept object
package platform;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

public final class AwsClients {
  private static final DynamoDbClient DYNAMO = DynamoDbClient.create();
  private static final SqsClient SQS = SqsClient.create();

  public static DynamoDbClient create() {
    return DYNAMO;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    public SqsClient build() {
      return SQS;
    }
  }

  private AwsClients() {}
}
