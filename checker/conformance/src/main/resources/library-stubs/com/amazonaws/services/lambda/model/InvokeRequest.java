package com.amazonaws.services.lambda.model;

public class InvokeRequest {
  public native InvokeRequest withFunctionName(String name);

  public native InvokeRequest withPayload(String payload);
}
