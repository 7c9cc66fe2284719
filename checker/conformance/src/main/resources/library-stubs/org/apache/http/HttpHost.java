package org.apache.http;

public final class HttpHost {
  public HttpHost(String host, int port) {}
}
