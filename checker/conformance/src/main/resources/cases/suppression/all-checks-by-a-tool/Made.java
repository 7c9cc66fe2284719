// CASE suppression/all-checks-by-a-tool: "all" beside @Generated is a tool's word to the compiler and silences nothing; a check's name does.
// ROW Suppression: what does not count
package suppress.generated;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Made implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String name, Context context) {
    return new GeneratedDao().rows(name) + new NamedDao().objects(name) + new Around.Dao().objects(name);
  }

  @Generated("org.acme.DaoGenerator")
  @SuppressWarnings({"all", "unchecked"})
  static final class GeneratedDao {
    int rows(String table) {
      return DynamoDbClient.create().scan(s -> s.tableName(table)).count(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
    }
  }

  @Generated("org.acme.DaoGenerator")
  @SuppressWarnings({"all", "ClientBuiltPerInvocation"})
  static final class NamedDao {
    int objects(String bucket) {
      return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount();
    }
  }

  @SuppressWarnings("all")
  static final class Around {
    @Generated("org.acme.DaoGenerator")
    @SuppressWarnings("all")
    static final class Dao {
      int objects(String bucket) {
        return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount();
      }
    }
  }
}
