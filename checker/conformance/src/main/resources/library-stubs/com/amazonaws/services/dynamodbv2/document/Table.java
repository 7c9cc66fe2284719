package com.amazonaws.services.dynamodbv2.document;

public class Table {
  public native Item getItem(String hashKeyName, Object hashKeyValue);

  public native void putItem(Item item);
}
