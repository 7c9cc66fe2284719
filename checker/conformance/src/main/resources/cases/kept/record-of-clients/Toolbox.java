// CASE kept/record-of-clients: clients made for a record that stands in a static field are kept with it.
// ROW K: static field initialiser
package toolbox;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

record Toolbox(DynamoDbClient dynamo, S3Client s3) {
  static final Toolbox SHARED = withDefaults();

  static Toolbox withDefaults() {
    return new Toolbox(DynamoDbClient.create(), S3Client.create());
  }
}
