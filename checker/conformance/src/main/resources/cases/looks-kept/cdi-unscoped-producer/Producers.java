// CASE looks-kept/cdi-unscoped-producer: a producer without a scope is dependent, so Instance.get() runs it each time.
// ROW K: dependency injection, a prototype or unscoped binding is built where it is requested
package di.producer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ApplicationScoped
public class Producers {
  @Produces
  DynamoDbClient table() {
    return DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via Rides.handleRequest > Producers.table
  }
}
