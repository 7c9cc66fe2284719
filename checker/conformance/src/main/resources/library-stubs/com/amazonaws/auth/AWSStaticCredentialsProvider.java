package com.amazonaws.auth;

public class AWSStaticCredentialsProvider implements AWSCredentialsProvider {
  public AWSStaticCredentialsProvider(AWSCredentials credentials) {}

  @Override
  public native AWSCredentials getCredentials();
}
