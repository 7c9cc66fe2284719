package gateways;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class SendMail implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String mail, Context context) {
    Gateway gateway = new MailGateway();
    return gateway.sqs.sendMessage(m -> m.queueUrl("mail").messageBody(mail)).messageId();
  }
}
