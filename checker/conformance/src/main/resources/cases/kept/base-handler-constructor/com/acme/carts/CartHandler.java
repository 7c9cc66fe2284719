package com.acme.carts;

import com.acme.base.DynamoHandler;
import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class CartHandler extends DynamoHandler<String, Integer> {
  @Override
  protected DynamoDbClient createClient() {
    return DynamoDbClient.builder().defaultsMode(m()).build();
  }

  private static software.amazon.awssdk.awscore.defaultsmode.DefaultsMode m() {
    return software.amazon.awssdk.awscore.defaultsmode.DefaultsMode.IN_REGION;
  }

  @Override
  public Integer handleRequest(String cart, Context context) {
    return client.scan(s -> s.tableName(cart)).count() + s3.listBuckets().buckets().size();
  }
}
