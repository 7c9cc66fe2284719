package com.amazonaws.auth;

public class BasicAWSCredentials implements AWSCredentials {
  public BasicAWSCredentials(String accessKey, String secretKey) {}
}
