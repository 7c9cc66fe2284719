package org.hibernate;

public interface SessionFactory extends AutoCloseable {
  Session openSession();

  @Override
  void close();
}
