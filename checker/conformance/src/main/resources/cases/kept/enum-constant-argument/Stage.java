// CASE kept/enum-constant-argument: a client given to an enum constant's constructor is built with the enum.
// ROW K: enum constant
package stages;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

public enum Stage {
  TEST(SqsClient.builder().region(Region.EU_WEST_1).build()),
  LIVE(SqsClient.builder().region(Region.EU_CENTRAL_1).build()) {
    @Override
    void announce(String text) {
      sqs.sendMessage(m -> m.queueUrl("live").messageBody(text));
    }
  };

  final SqsClient sqs;

  Stage(SqsClient sqs) {
    this.sqs = sqs;
  }

  void announce(String text) {
    sqs.sendMessage(m -> m.queueUrl("test").messageBody(text));
  }
}
