// CASE kept/lazy-objects-is-null: Objects.isNull is a null test, statically imported too.
// ROW K: lazy field, Objects.isNull; R RacyLazyClient
package mailbox;

import static java.util.Objects.isNull;

import java.util.Objects;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

class Mailbox {
  private static SqsClient sqs;
  private static S3Client s3;

  static SqsClient sqs() {
    if (Objects.isNull(sqs)) {
      sqs = SqsClient.create(); // FINDING RacyLazyClient of SqsClient
    }
    return sqs;
  }

  static S3Client s3() {
    if (isNull(s3)) s3 = S3Client.create(); // FINDING RacyLazyClient of S3Client
    return s3;
  }
}
