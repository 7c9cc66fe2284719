package com.amazonaws.services.sqs;

public interface AmazonSQS {
  Object sendMessage(String queueUrl, String body);
}
