package org.apache.kafka.clients.admin;

public interface Admin extends AutoCloseable {
  Object listTopics();

  @Override
  void close();
}
