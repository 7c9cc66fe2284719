package com.amazonaws.services.dynamodbv2.document;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;

public class DynamoDB {
  public DynamoDB(AmazonDynamoDB client) {}

  public native Table getTable(String name);
}
