package cdk.own;

import software.amazon.awssdk.services.sqs.SqsClient;

public class Welcomer {
  public String welcome(String name) {
    SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation via Welcomer.welcome
    return sqs.sendMessage(m -> m.queueUrl("welcomes").messageBody(name)).messageId();
  }

  public String dismiss(String name) {
    return SqsClient.create().sendMessage(m -> m.queueUrl("no").messageBody(name)).messageId();
  }
}
