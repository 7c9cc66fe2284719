package micronaut.unscoped;

import io.micronaut.context.annotation.Prototype;
import software.amazon.awssdk.services.sqs.SqsClient;

@Prototype
public class Mail {
  private final SqsClient queue;

  Mail(SqsClient queue) {
    this.queue = queue;
  }

  void send(String text) {
    queue.sendMessage(m -> m.messageBody(text));
  }
}
