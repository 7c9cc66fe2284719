package org.apache.pulsar.client.api;

public interface PulsarClient extends AutoCloseable {
  static ClientBuilder builder() {
    return null;
  }
}
