package com.amazonaws.secretsmanager.caching;

public class SecretCacheConfiguration {
  public native SecretCacheConfiguration withMaxCacheSize(int size);
}
