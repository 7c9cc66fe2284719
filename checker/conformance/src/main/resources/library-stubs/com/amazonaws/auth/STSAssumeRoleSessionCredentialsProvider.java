package com.amazonaws.auth;

public class STSAssumeRoleSessionCredentialsProvider implements AWSCredentialsProvider {
  @Override
  public native AWSCredentials getCredentials();

  public static final class Builder {
    public Builder(String roleArn, String roleSessionName) {}

    public native Builder withRoleSessionDurationSeconds(int seconds);

    public native STSAssumeRoleSessionCredentialsProvider build();
  }
}
