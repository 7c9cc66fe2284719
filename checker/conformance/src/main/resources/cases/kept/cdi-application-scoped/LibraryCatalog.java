// CASE kept/cdi-application-scoped: an application-scoped bean, its @PostConstruct and its producers run once.
// ROW K: dependency injection, singletons of any container; @PostConstruct of a kept object
package di.cdi;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

@ApplicationScoped
public class LibraryCatalog {
  private DynamoDbClient dynamo;

  @PostConstruct
  void connect() {
    dynamo = DynamoDbClient.create();
  }

  @Produces
  @ApplicationScoped
  public S3Client covers() {
    return S3Client.create();
  }

  long titles() {
    return dynamo.describeTable(d -> d.tableName("titles")).table().itemCount();
  }
}
