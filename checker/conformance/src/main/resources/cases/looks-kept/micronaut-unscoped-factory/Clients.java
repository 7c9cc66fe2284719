// CASE looks-kept/micronaut-unscoped-factory: a bean method without a scope runs for each request to the container.
// ROW K: dependency injection, a prototype or unscoped binding is built where it is requested
package micronaut.unscoped;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

@Factory
public class Clients {
  @Bean
  DynamoDbClient table() {
    return DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via Trips.handleRequest > Clients.table
  }

  @Bean
  S3Client bucket() {
    return S3Client.create(); // FINDING ClientBuiltPerInvocation via Trips.handleRequest > Clients.bucket
  }

  @Bean
  SqsClient queue() {
    return SqsClient.create(); // FINDING ClientBuiltPerInvocation via Trips.handleRequest > Clients.queue
  }

  @Bean
  StsClient identity() {
    return StsClient.create();
  }
}
