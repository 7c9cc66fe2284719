// CASE looks-kept/spring-bean-scopes: bean methods with a prototype or a request scope run more than once.
// ROW K: dependency injection, request-scoped objects and requested prototypes are per invocation
package beanscopes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.web.context.annotation.RequestScope;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

@Configuration
public class Config {
  @Bean
  S3Client s3() {
    return S3Client.create();
  }

  @Bean
  @Scope("prototype")
  SqsClient sqs() {
    return SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient
  }

  @Bean
  @RequestScope
  DynamoDbClient dynamo() {
    return DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
  }
}
