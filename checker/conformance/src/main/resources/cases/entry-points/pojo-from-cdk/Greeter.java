package cdk;

import software.amazon.awssdk.services.sqs.SqsClient;

public class Greeter {
  public String greet(String name) {
    SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation via Greeter.greet
    return sqs.sendMessage(m -> m.queueUrl("greetings").messageBody(name)).messageId();
  }
}
