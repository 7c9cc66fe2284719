package com.amazon.dax.client.dynamodbv2;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;

public final class AmazonDaxClientBuilder {
  public static native AmazonDaxClientBuilder standard();

  public native AmazonDaxClientBuilder withEndpointConfiguration(String... endpoints);

  public native AmazonDynamoDB build();
}
