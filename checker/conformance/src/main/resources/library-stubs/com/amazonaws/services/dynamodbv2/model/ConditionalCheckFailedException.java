package com.amazonaws.services.dynamodbv2.model;

import com.amazonaws.AmazonServiceException;

public class ConditionalCheckFailedException extends AmazonServiceException {
  public ConditionalCheckFailedException(String message) {
    super(message);
  }
}
