package com.amazonaws.services.dynamodbv2.model;

import java.util.Map;

public class GetItemResult {
  public native Map<String, AttributeValue> getItem();
}
