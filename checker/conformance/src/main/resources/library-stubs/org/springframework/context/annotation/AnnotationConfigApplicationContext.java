package org.springframework.context.annotation;

import org.springframework.context.ConfigurableApplicationContext;

public class AnnotationConfigApplicationContext implements ConfigurableApplicationContext {
  public AnnotationConfigApplicationContext() {}

  public AnnotationConfigApplicationContext(Class<?>... configurations) {}

  @Override
  public native <T> T getBean(Class<T> type);

  @Override
  public native Object getBean(String name);

  @Override
  public native void close();
}
