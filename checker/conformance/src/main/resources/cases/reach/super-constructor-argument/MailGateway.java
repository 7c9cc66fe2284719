package gateways;

import software.amazon.awssdk.services.sqs.SqsClient;

class MailGateway extends Gateway {
  MailGateway() {
    super(SqsClient.create()); // FINDING ClientBuiltPerInvocation via SendMail.handleRequest > new MailGateway
  }
}
