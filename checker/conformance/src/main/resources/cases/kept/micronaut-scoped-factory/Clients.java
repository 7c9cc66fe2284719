// CASE kept/micronaut-scoped-factory: a bean method with a scope runs once, one without runs once for a handler that it is injected into.
// ROW K: dependency injection, singletons of any container and whatever is injected into them
package micronaut.scoped;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

@Factory
public class Clients {
  @Singleton
  @Bean
  DynamoDbClient table() {
    return DynamoDbClient.create();
  }

  @Bean
  S3Client bucket() {
    return S3Client.create();
  }
}
