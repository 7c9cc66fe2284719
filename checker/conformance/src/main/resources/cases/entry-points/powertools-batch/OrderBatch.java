// CASE entry-points/powertools-batch: message handlers that are given to Powertools run for every message.
// ROW E: frameworks, Powertools message handlers (batch method references)
package powertools;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.lambda.powertools.batch.BatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

public class OrderBatch implements RequestHandler<SQSEvent, SQSBatchResponse> {
  public record Order(String id, int amount) {}

  private final BatchMessageHandler<SQSEvent, SQSBatchResponse> handler;

  public OrderBatch() {
    handler =
        new BatchMessageHandlerBuilder()
            .withSqsBatchHandler()
            .buildWithMessageHandler(this::process, Order.class);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return handler.processBatch(event, context);
  }

  private void process(Order order) {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation per record
    client.putItem(p -> p.tableName(order.id()));
  }
}
