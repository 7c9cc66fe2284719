package com.amazonaws.services.s3.model;

import com.amazonaws.AmazonServiceException;

public class AmazonS3Exception extends AmazonServiceException {
  public AmazonS3Exception(String message) {
    super(message);
  }
}
