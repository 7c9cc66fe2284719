package com.amazonaws.services.sqs;

import com.amazonaws.AmazonWebServiceClient;

public class AmazonSQSClient extends AmazonWebServiceClient implements AmazonSQS {
  @Deprecated
  public AmazonSQSClient() {}

  @Override
  public native Object sendMessage(String queueUrl, String body);
}
