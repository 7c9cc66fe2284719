package di.spring;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class PlaceOrderHandler implements RequestHandler<SQSEvent, Void> {
  private static final ApplicationContext SPRING =
      new AnnotationConfigApplicationContext(OrderService.class);

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    OrderService service = SPRING.getBean(OrderService.class);
    event.getRecords().forEach(message -> service.place(message.getBody()));
    return null;
  }
}
