// CASE suppression/annotation-on-constructor-and-field: the annotation on a field or a constructor silences what it builds.
// ROW Suppression: at the construction's declaration
package suppress.ctor;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

class Probe {
  @SuppressWarnings("ClientBuiltPerInvocation")
  private final S3Client s3 = S3Client.create();

  private final DynamoDbClient dynamo;

  @SuppressWarnings("ClientBuiltPerInvocation")
  Probe() {
    dynamo = DynamoDbClient.create();
  }

  int sum() {
    return s3.listBuckets().buckets().size() + dynamo.listTables().tableNames().size();
  }
}
