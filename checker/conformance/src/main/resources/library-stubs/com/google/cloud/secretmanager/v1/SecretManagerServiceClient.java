package com.google.cloud.secretmanager.v1;

public class SecretManagerServiceClient implements AutoCloseable {
  public static native SecretManagerServiceClient create();

  @Override
  public native void close();
}
