package org.hibernate;

public interface Session extends AutoCloseable {
  <T> T get(Class<T> type, Object id);

  @Override
  void close();
}
