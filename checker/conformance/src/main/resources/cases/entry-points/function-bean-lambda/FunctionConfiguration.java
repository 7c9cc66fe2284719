// CASE entry-points/function-bean-lambda: the lambda that a @Bean method returns runs per invocation, the method itself once.
// ROW E: functions, the body of the lambda a @Bean method returns
package functions.bean;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@Configuration
public class FunctionConfiguration {
  @Bean
  public Function<String, Integer> rows() {
    DynamoDbClient once = DynamoDbClient.create();
    return table -> once.scan(s -> s.tableName(table)).count();
  }

  @Bean
  public Function<String, Integer> rowsSlow() {
    return table -> {
      DynamoDbClient each = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via FunctionConfiguration.rowsSlow
      return each.scan(s -> s.tableName(table)).count();
    };
  }

  @Bean
  Consumer<SQSEvent> relay() {
    return this::send;
  }

  private void send(SQSEvent event) {
    SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation via FunctionConfiguration.relay > FunctionConfiguration.send
    sqs.sendMessage(m -> m.queueUrl("relay").messageBody(event.toString()));
  }
}
