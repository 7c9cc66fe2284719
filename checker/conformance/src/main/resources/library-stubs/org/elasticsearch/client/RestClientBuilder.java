package org.elasticsearch.client;

public final class RestClientBuilder {
  public native RestClientBuilder setPathPrefix(String prefix);

  public native RestClient build();
}
