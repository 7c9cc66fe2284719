package com.amazonaws;

public abstract class AmazonWebServiceClient {
  public void shutdown() {}
}
