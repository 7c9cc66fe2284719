// CASE entry-points/powertools-batch-lambda: the body of a lambda that is given to Powertools runs for every message.
// ROW E: frameworks, Powertools message handlers (batch lambdas)
package powertools.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.lambda.powertools.batch.BatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

public class ClickBatch implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private static final BatchMessageHandler<KinesisEvent, StreamsEventResponse> BATCH =
      new BatchMessageHandlerBuilder()
          .withKinesisBatchHandler()
          .buildWithRawMessageHandler(
              record -> {
                S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation per record
                s3.headObject(h -> h.bucket("clicks").key(record.getEventID()));
              });

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    return BATCH.processBatch(event, context);
  }
}
