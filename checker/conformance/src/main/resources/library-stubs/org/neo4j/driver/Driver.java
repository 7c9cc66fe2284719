package org.neo4j.driver;

public interface Driver extends AutoCloseable {
  Object session();

  @Override
  void close();
}
