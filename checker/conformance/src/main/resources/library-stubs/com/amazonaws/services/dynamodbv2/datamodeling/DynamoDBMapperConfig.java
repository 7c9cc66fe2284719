package com.amazonaws.services.dynamodbv2.datamodeling;

public class DynamoDBMapperConfig {
  public static native Builder builder();

  public static class Builder {
    public native DynamoDBMapperConfig build();
  }
}
