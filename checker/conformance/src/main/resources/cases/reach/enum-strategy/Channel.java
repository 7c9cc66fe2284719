// CASE reach/enum-strategy: a method of an enum constant runs where the constant is asked.
// ROW Reach: abstract dispatch to enum constants
package channels;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

enum Channel {
  QUEUE {
    private final SqsClient sqs = SqsClient.create();

    @Override
    void send(String text) {
      sqs.sendMessage(m -> m.queueUrl("channel").messageBody(text));
    }
  },
  BUCKET {
    @Override
    void send(String text) {
      S3Client.create().headObject(h -> h.bucket("channel").key(text)); // FINDING ClientBuiltPerInvocation of S3Client
    }
  };

  abstract void send(String text);
}
