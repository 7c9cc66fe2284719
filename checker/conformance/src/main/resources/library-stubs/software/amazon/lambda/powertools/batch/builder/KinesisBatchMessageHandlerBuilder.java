package software.amazon.lambda.powertools.batch.builder;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.function.Consumer;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

public class KinesisBatchMessageHandlerBuilder {
  public native BatchMessageHandler<KinesisEvent, StreamsEventResponse> buildWithRawMessageHandler(
      Consumer<KinesisEvent.KinesisEventRecord> handler);
}
