package org.apache.http.impl.client;

public class HttpClientBuilder {
  public static native HttpClientBuilder create();

  public native HttpClientBuilder setMaxConnTotal(int total);

  public native CloseableHttpClient build();
}
