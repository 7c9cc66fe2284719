package com.datastax.oss.driver.api.core;

public interface CqlSession extends AutoCloseable {
  static CqlSessionBuilder builder() {
    return new CqlSessionBuilder();
  }

  Object execute(String query);

  @Override
  void close();
}
