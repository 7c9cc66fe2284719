package com.meilisearch.sdk;

public class Client {
  public Client(Config config) {}
}
