package com.amazonaws.secretsmanager.caching;

public class SecretCache implements AutoCloseable {
  public SecretCache() {}

  public SecretCache(SecretCacheConfiguration configuration) {}

  public native String getSecretString(String id);

  @Override
  public native void close();
}
