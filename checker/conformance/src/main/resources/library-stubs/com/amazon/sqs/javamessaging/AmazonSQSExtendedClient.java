package com.amazon.sqs.javamessaging;

import com.amazonaws.services.sqs.AmazonSQS;

public class AmazonSQSExtendedClient implements AmazonSQS {
  public AmazonSQSExtendedClient(AmazonSQS sqs, ExtendedClientConfiguration configuration) {}

  @Override
  public native Object sendMessage(String queueUrl, String body);
}
