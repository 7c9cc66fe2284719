package com.amazonaws.services.lambda;

public interface AWSLambda {
  Object invoke(com.amazonaws.services.lambda.model.InvokeRequest request);
}
