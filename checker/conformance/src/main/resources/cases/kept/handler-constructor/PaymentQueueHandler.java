// CASE kept/handler-constructor: the handler's constructor runs once per execution environment.
// ROW K: constructor of the handler class
package com.acme.payments;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.awssdk.services.sqs.SqsClient;

public class PaymentQueueHandler implements RequestHandler<SQSEvent, Integer> {

  private final SqsClient sqs;
  private final String target;

  public PaymentQueueHandler() {
    this(SqsClient.builder().build(), System.getenv("SETTLED_QUEUE_URL"));
  }

  PaymentQueueHandler(SqsClient sqs, String target) {
    this.sqs = sqs;
    this.target = target;
  }

  @Override
  public Integer handleRequest(SQSEvent event, Context context) {
    int sent = 0;
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      sqs.sendMessage(m -> m.queueUrl(target).messageBody(message.getBody()));
      sent++;
    }
    return sent;
  }
}
