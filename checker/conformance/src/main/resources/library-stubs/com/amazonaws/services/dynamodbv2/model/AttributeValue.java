package com.amazonaws.services.dynamodbv2.model;

public class AttributeValue {
  public AttributeValue() {}

  public AttributeValue(String s) {}

  public native String getS();

  public native AttributeValue withN(String n);
}
