package com.acme.jobs.impl;

import com.acme.jobs.Job;
import software.amazon.awssdk.services.sqs.SqsClient;

public class NotifyJob extends Job<String> {
  private final SqsClient sqs = SqsClient.create();

  @Override
  protected void execute(String text) {
    sqs.sendMessage(m -> m.queueUrl("notify").messageBody(text));
  }
}
