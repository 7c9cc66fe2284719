package com.amazon.sqs.javamessaging;

import software.amazon.awssdk.services.sqs.SqsAsyncClient;

public class AmazonSQSExtendedAsyncClient implements SqsAsyncClient {
  public AmazonSQSExtendedAsyncClient(SqsAsyncClient client) {}

  @Override
  public native String serviceName();

  @Override
  public native void close();
}
