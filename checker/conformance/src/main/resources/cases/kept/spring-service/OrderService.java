// CASE kept/spring-service: a Spring component is a singleton unless it says otherwise.
// ROW K: dependency injection, singletons of any container
package di.spring;

import org.springframework.stereotype.Service;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@Service
public class OrderService {
  private final DynamoDbClient orders;
  private SqsClient events;

  public OrderService() {
    this.orders = DynamoDbClient.create();
  }

  public void place(String id) {
    orders.describeTable(t -> t.tableName("orders"));
    events().sendMessage(m -> m.queueUrl("events").messageBody(id));
  }

  private synchronized SqsClient events() {
    if (events == null) {
      events = SqsClient.create();
    }
    return events;
  }
}
