// CASE looks-kept/dagger-component-method: a component's method gives a new object where the binding has no scope.
// ROW K: dependency injection, a prototype or unscoped binding is built where it is requested (a component method)
package dagger.shop;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dagger.Component;
import dagger.Dagger;
import dagger.Module;
import dagger.Provides;
import javax.inject.Inject;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Shop implements RequestHandler<String, Integer> {
  private final Parts parts = Dagger.create(Parts.class);

  @Override
  public Integer handleRequest(String name, Context context) {
    parts.shelf().tidy();
    return parts.table().scan(s -> s.tableName(name)).count();
  }
}

interface Tables {
  DynamoDbClient table();
}

@Component(modules = Clients.class)
interface Parts extends Tables {
  Shelf shelf();
}

@Module
class Clients {
  @Provides
  static DynamoDbClient table() {
    return DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via Shop.handleRequest > Clients.table
  }

  @Provides
  static S3Client bucket() {
    return S3Client.create(); // FINDING ClientBuiltPerInvocation via Shop.handleRequest > Clients.bucket
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
