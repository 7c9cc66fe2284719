// CASE suppression/annotation-on-compact-constructor: the annotation on a record's compact constructor silences what it builds, on its path only.
// ROW Suppression: at the construction's method; on the method that holds a call on the path
package suppress.compact;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

record Snapshot(String table, int rows) {
  @SuppressWarnings("ClientBuiltPerInvocation")
  Snapshot {
    rows = DynamoDbClient.create().listTables().tableNames().size() + Buckets.count();
  }
}

record Listing(int buckets) {
  Listing {
    buckets = S3Client.create().listBuckets().buckets().size(); // FINDING ClientBuiltPerInvocation of S3Client via SnapshotHandler.handleRequest > new Listing
  }
}

final class Buckets {
  private Buckets() {}

  static int count() {
    return S3Client.create().listBuckets().buckets().size();
  }
}
