package com.amazonaws.services.dynamodbv2;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetItemResult;
import com.amazonaws.services.dynamodbv2.model.PutItemResult;
import java.util.Map;

public interface AmazonDynamoDB {
  GetItemResult getItem(GetItemRequest request);

  PutItemResult putItem(String table, Map<String, AttributeValue> item);

  void shutdown();
}
