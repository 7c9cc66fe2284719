package com.amazonaws.services.sqs;

public class AmazonSQSRequesterClientBuilder {
  public static native AmazonSQSRequesterClientBuilder standard();

  public static native AmazonSQSRequester defaultClient();

  public native AmazonSQSRequester build();
}
