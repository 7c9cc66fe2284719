package com.amazonaws.services.dynamodbv2;

import com.amazonaws.AmazonWebServiceClient;
import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSCredentialsProvider;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetItemResult;
import com.amazonaws.services.dynamodbv2.model.PutItemResult;
import java.util.Map;

public class AmazonDynamoDBClient extends AmazonWebServiceClient implements AmazonDynamoDB {
  @Deprecated
  public AmazonDynamoDBClient() {}

  @Deprecated
  public AmazonDynamoDBClient(AWSCredentialsProvider provider) {}

  @Deprecated
  public AmazonDynamoDBClient(AWSCredentialsProvider provider, ClientConfiguration configuration) {}

  public static native AmazonDynamoDBClientBuilder builder();

  @Override
  public native GetItemResult getItem(GetItemRequest request);

  @Override
  public native PutItemResult putItem(String table, Map<String, AttributeValue> item);
}
