package org.apache.http.impl.client;

import org.apache.http.client.methods.HttpGet;

public abstract class CloseableHttpClient implements java.io.Closeable {
  public native Object execute(HttpGet request);

  @Override
  public native void close();
}
