package com.amazonaws.services.lambda;

import com.amazonaws.client.builder.AwsSyncClientBuilder;

public final class AWSLambdaClientBuilder
    extends AwsSyncClientBuilder<AWSLambdaClientBuilder, AWSLambda> {
  public static native AWSLambdaClientBuilder standard();

  public static native AWSLambda defaultClient();
}
