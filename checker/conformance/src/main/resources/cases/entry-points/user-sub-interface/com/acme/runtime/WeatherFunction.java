package com.acme.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

public class WeatherFunction implements JsonHandler<Integer> {
  @Override
  public Integer handleRequest(Map<String, Object> input, Context context) {
    var async = DynamoDbAsyncClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbAsyncClient
    return async.scan(s -> s.tableName("weather")).join().count();
  }
}
