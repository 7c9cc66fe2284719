// CASE reach/loop-over-records: a client built inside the loop over records costs one build each.
// ROW Reach: per record, for
package worker;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.s3.S3Client;

public class QueueWorker implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      try {
        process(message);
      } catch (RuntimeException e) {
        failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void process(SQSEvent.SQSMessage message) {
    S3Client bucket = S3Client.builder().build(); // FINDING ClientBuiltPerInvocation per record via QueueWorker.handleRequest > QueueWorker.process
    bucket.deleteObject(d -> d.bucket("uploads").key(message.getBody()));
  }
}
