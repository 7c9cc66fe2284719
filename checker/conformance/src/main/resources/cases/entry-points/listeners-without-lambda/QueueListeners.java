// CASE entry-points/listeners-without-lambda: listeners of a service that no Lambda entry leads to are left alone.
// ROW E: web and listeners, elsewhere only with --services
package listeners.plain;

import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.s3.S3Client;

@Component
public class QueueListeners {
  @SqsListener("orders")
  public void order(String message) {
    S3Client.create().headBucket(h -> h.bucket(message));
  }

  @KafkaListener(topics = "clicks")
  public void click(String message) {
    S3Client.create().headBucket(h -> h.bucket(message));
  }
}
