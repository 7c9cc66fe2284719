// CASE message/closed-and-raced: a kept client that is closed, and one that threads would race for.
// ROW The message; R SharedClientClosed, RacyLazyClient
package com.example.closedraced;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Both implements RequestHandler<String, Integer> {
  private static final S3Client S3 = S3Client.create();
  private SqsClient sqs;

  @Override
  public Integer handleRequest(String bucket, Context context) {
    int count = S3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
    S3.close(); // FINDING SharedClientClosed of S3Client
    return count + queues();
  }

  private int queues() {
    if (sqs == null) {
      sqs = SqsClient.create(); // FINDING RacyLazyClient of SqsClient
    }
    return sqs.listQueues().queueUrls().size();
  }
}
