package org.apache.hc.client5.http.impl.classic;

public abstract class CloseableHttpClient implements java.io.Closeable {
  public native Object execute(Object request);

  @Override
  public native void close();
}
