package org.apache.http.client.methods;

public class HttpGet {
  public HttpGet(String uri) {}
}
