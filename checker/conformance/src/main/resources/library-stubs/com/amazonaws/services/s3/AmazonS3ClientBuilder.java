package com.amazonaws.services.s3;

import com.amazonaws.client.builder.AwsSyncClientBuilder;

public final class AmazonS3ClientBuilder
    extends AwsSyncClientBuilder<AmazonS3ClientBuilder, AmazonS3> {
  public static native AmazonS3ClientBuilder standard();

  public static native AmazonS3 defaultClient();
}
