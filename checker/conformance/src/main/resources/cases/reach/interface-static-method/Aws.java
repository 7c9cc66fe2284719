// CASE reach/interface-static-method: static and private methods of interfaces are methods like others.
// ROW Reach: direct calls, static; default methods
package interfaces;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

interface Aws {
  static DynamoDbClient dynamo() {
    return DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via Report.handleRequest > Aws.dynamo
  }

  default int buckets() {
    return s3().listBuckets().buckets().size();
  }

  private S3Client s3() {
    return S3Client.create(); // FINDING ClientBuiltPerInvocation via Report.handleRequest > Aws.buckets > Aws.s3
  }
}
