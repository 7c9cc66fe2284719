// CASE kept/cdi-scoped-producer: a producer with a scope runs once, however often it is asked.
// ROW K: dependency injection, singletons of any container
package di.scopedproducer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Producers {
  @Produces
  @ApplicationScoped
  DynamoDbClient table() {
    return DynamoDbClient.create();
  }
}
