// CASE reach/constructor-reference: a constructor reference makes the object where it is run.
// ROW Reach: method references, Type::new
package ctorref;

import software.amazon.awssdk.services.sqs.SqsClient;

class Mailer {
  private final SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation per record via MailAll.handleRequest > new Mailer
  private final String address;

  Mailer(String address) {
    this.address = address;
  }

  void send() {
    sqs.sendMessage(m -> m.queueUrl("mail").messageBody(address));
  }
}
