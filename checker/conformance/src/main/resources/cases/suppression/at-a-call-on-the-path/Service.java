// CASE suppression/at-a-call-on-the-path: an annotation on a caller silences what is found through that caller only.
// ROW Suppression: on the declaration that holds a call on the path, through that path only
package suppress.path;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

class Service {
  int rows(String table) {
    return DynamoDbClient.create().scan(s -> s.tableName(table)).count(); // FINDING ClientBuiltPerInvocation of DynamoDbClient via OftenHandler.handleRequest > Service.rows
  }

  int objects(String bucket) {
    return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
