package org.springframework.web.client;

public class RestTemplate {
  public native <T> T getForObject(String url, Class<T> type, Object... variables);

  public native <T> T postForObject(String url, Object body, Class<T> type, Object... variables);
}
