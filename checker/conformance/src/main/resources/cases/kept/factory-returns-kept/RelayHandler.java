package platform;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

public class RelayHandler implements RequestHandler<DynamodbEvent, Void> {
  @Override
  public Void handleRequest(DynamodbEvent event, Context context) {
    DynamoDbClient dynamo = AwsClients.create();
    SqsClient sqs = AwsClients.builder().build();
    dynamo.listTables();
    event
        .getRecords()
        .forEach(r -> sqs.sendMessage(m -> m.queueUrl("relay").messageBody(r.getEventID())));
    return null;
  }
}
