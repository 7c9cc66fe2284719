package com.amazonaws.services.dynamodbv2.model;

import java.util.Map;

public class GetItemRequest {
  public GetItemRequest() {}

  public GetItemRequest(String table, Map<String, AttributeValue> key) {}

  public native GetItemRequest withTableName(String table);

  public native GetItemRequest withKey(Map<String, AttributeValue> key);
}
