package org.springframework.context;

public interface ConfigurableApplicationContext extends ApplicationContext, AutoCloseable {
  @Override
  void close();
}
