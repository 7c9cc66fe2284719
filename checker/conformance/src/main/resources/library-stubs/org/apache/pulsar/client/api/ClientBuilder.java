package org.apache.pulsar.client.api;

public interface ClientBuilder {
  ClientBuilder serviceUrl(String url);

  PulsarClient build();
}
