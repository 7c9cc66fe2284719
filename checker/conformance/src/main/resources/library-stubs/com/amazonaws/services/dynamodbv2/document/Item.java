package com.amazonaws.services.dynamodbv2.document;

public class Item {
  public native Item withPrimaryKey(String name, Object value);

  public native String toJSON();
}
