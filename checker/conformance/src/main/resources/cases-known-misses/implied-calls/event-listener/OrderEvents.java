// CASE implied-calls/event-listener: a listener that a container calls for an event that the handler publishes.
// ROW Reach: a call that leaves the program is not followed
package misses.listener;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sqs.SqsClient;

public class OrderEvents implements RequestHandler<String, Void> {
  record Ordered(String id) {}

  private final ApplicationEventPublisher events;

  public OrderEvents(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public Void handleRequest(String id, Context context) {
    events.publishEvent(new Ordered(id));
    return null;
  }

  @Component
  static class Mailer {
    @EventListener
    void on(Ordered event) {
      SqsClient sqs = SqsClient.create(); // MISS ClientBuiltPerInvocation: the container matches event and listener at run time
      sqs.sendMessage(m -> m.queueUrl("mail").messageBody(event.id()));
    }
  }
}
