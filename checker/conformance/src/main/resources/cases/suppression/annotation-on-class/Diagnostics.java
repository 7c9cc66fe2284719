// CASE suppression/annotation-on-class: @SuppressWarnings on the class silences all that it builds, and only that.
// ROW Suppression: at the construction's class
package suppress.type;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

@SuppressWarnings({"unused", "ClientBuiltPerInvocation"})
class Diagnostics {
  private final S3Client s3 = S3Client.create();

  int tables() {
    return DynamoDbClient.create().listTables().tableNames().size();
  }

  static class Deep {
    int buckets() {
      return S3Client.create().listBuckets().buckets().size();
    }
  }
}
