package com.amazonaws;

public class AmazonServiceException extends RuntimeException {
  public AmazonServiceException(String message) {
    super(message);
  }
}
