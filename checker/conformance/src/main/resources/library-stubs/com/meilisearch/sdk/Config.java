package com.meilisearch.sdk;

public class Config {
  public Config(String url, String key) {}
}
