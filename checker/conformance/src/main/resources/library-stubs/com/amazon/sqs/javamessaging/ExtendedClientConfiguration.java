package com.amazon.sqs.javamessaging;

import com.amazonaws.services.s3.AmazonS3;

public class ExtendedClientConfiguration {
  public native ExtendedClientConfiguration withPayloadSupportEnabled(AmazonS3 s3, String bucket);
}
