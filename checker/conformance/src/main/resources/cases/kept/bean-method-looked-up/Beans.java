// CASE kept/bean-method-looked-up: what a bean method makes once is not made again where the container is asked for it.
// ROW K: dependency injection, singletons of any container
package spring.lookedup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Configuration
public class Beans {
  @Bean
  public Ledger ledger() {
    return new Ledger(DynamoDbClient.create());
  }
}
