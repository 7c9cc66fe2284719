package org.springframework.web.reactive.function.client;

public interface WebClient {
  static WebClient create(String baseUrl) {
    throw new UnsupportedOperationException();
  }

  static Builder builder() {
    throw new UnsupportedOperationException();
  }

  Object get();

  interface Builder {
    Builder baseUrl(String url);

    WebClient build();
  }
}
