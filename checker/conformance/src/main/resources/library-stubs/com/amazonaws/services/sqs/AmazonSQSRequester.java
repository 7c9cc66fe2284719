package com.amazonaws.services.sqs;

public interface AmazonSQSRequester {
  String sendMessageAndGetResponse(String queue, String text);
}
