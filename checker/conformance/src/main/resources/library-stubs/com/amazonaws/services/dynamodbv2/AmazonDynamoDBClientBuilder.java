package com.amazonaws.services.dynamodbv2;

import com.amazonaws.client.builder.AwsSyncClientBuilder;

public final class AmazonDynamoDBClientBuilder
    extends AwsSyncClientBuilder<AmazonDynamoDBClientBuilder, AmazonDynamoDB> {
  public static native AmazonDynamoDBClientBuilder standard();

  public static native AmazonDynamoDB defaultClient();
}
