package org.elasticsearch.client;

public class RestClient implements java.io.Closeable {
  public static native RestClientBuilder builder(org.apache.http.HttpHost... hosts);

  @Override
  public native void close();
}
