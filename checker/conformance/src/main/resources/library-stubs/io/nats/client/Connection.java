package io.nats.client;

public interface Connection extends AutoCloseable {
  void publish(String subject, byte[] body);
}
