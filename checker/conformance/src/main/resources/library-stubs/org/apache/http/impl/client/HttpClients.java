package org.apache.http.impl.client;

public class HttpClients {
  public static native CloseableHttpClient createDefault();

  public static native HttpClientBuilder custom();
}
