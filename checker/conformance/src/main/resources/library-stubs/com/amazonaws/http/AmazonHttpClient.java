package com.amazonaws.http;

import com.amazonaws.ClientConfiguration;

public class AmazonHttpClient {
  public AmazonHttpClient(ClientConfiguration configuration) {}

  public static native Builder builder();

  public native void shutdown();

  public static class Builder {
    public native Builder clientConfiguration(ClientConfiguration configuration);

    public native AmazonHttpClient build();
  }
}
