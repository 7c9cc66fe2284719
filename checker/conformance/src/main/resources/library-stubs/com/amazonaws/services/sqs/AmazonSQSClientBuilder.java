package com.amazonaws.services.sqs;

import com.amazonaws.client.builder.AwsSyncClientBuilder;

public final class AmazonSQSClientBuilder
    extends AwsSyncClientBuilder<AmazonSQSClientBuilder, AmazonSQS> {
  public static native AmazonSQSClientBuilder standard();

  public static native AmazonSQS defaultClient();
}
