package software.amazon.lambda.powertools.batch.builder;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.function.Consumer;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

public class SqsBatchMessageHandlerBuilder {
  public native SqsBatchMessageHandlerBuilder withFailureHandler(
      java.util.function.BiConsumer<SQSEvent.SQSMessage, Throwable> handler);

  public native BatchMessageHandler<SQSEvent, SQSBatchResponse> buildWithRawMessageHandler(
      Consumer<SQSEvent.SQSMessage> handler);

  public native <M> BatchMessageHandler<SQSEvent, SQSBatchResponse> buildWithMessageHandler(
      Consumer<M> handler, Class<M> type);
}
