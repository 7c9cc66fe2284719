package com.algolia.api;

public class SearchClient {
  public SearchClient(String application, String key) {}
}
