// CASE kept/dagger-scoped-component-method: a scope keeps what a component's method gives, a scope of the program's own too.
// ROW K: dependency injection, singletons of any container
package dagger.scopedshop;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dagger.Component;
import dagger.Dagger;
import dagger.Module;
import dagger.Provides;
import javax.inject.Inject;
import javax.inject.Scope;
import javax.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Shop implements RequestHandler<String, Integer> {
  private final Parts parts = Dagger.create(Parts.class);
  private final SqsClient queue = parts.queue();

  @Override
  public Integer handleRequest(String name, Context context) {
    parts.shelf().tidy();
    queue.listQueues();
    return parts.table().scan(s -> s.tableName(name)).count();
  }
}

@Scope
@interface PerEnvironment {}

@Singleton
@PerEnvironment
@Component(modules = Clients.class)
interface Parts {
  DynamoDbClient table();

  SqsClient queue();

  Shelf shelf();
}

@Module
class Clients {
  @Provides
  @Singleton
  static DynamoDbClient table() {
    return DynamoDbClient.create();
  }

  @Provides
  @PerEnvironment
  static S3Client bucket() {
    return S3Client.create();
  }

  @Provides
  static SqsClient queue() {
    return SqsClient.create();
  }
}

class Shelf {
  private final S3Client bucket;

  @Inject
  Shelf(S3Client bucket) {
    this.bucket = bucket;
  }

  void tidy() {
    bucket.listBuckets();
  }
}
