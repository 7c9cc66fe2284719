package org.apache.hc.client5.http.impl.classic;

public final class HttpClients {
  public static native CloseableHttpClient createDefault();

  public static native CloseableHttpClient createSystem();
}
