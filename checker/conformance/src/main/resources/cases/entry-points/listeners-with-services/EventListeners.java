// CASE entry-points/listeners-with-services: with --services a listener method runs for each message.
// ROW E: web and listeners, with --services
// OPTION services
package listeners.services;

import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

@Component
public class EventListeners {
  private final SqsClient kept = SqsClient.create();

  @SqsListener("invoices")
  public void invoice(String message) {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via EventListeners.invoice
    s3.headBucket(h -> h.bucket(message));
  }

  @KafkaListener(topics = "visits")
  public void visit(String message) {
    kept.sendMessage(m -> m.queueUrl("visits").messageBody(message));
  }
}
