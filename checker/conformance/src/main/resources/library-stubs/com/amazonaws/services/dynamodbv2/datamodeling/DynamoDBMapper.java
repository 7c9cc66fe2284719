package com.amazonaws.services.dynamodbv2.datamodeling;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;

public class DynamoDBMapper {
  public DynamoDBMapper(AmazonDynamoDB dynamoDB) {}

  public DynamoDBMapper(AmazonDynamoDB dynamoDB, DynamoDBMapperConfig config) {}

  public native <T> T load(Class<T> type, Object hashKey);

  public native <T> void save(T object);
}
