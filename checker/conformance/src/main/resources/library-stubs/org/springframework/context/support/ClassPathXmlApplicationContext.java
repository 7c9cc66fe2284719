package org.springframework.context.support;

import org.springframework.context.ConfigurableApplicationContext;

public class ClassPathXmlApplicationContext implements ConfigurableApplicationContext {
  public ClassPathXmlApplicationContext(String location) {}

  @Override
  public native <T> T getBean(Class<T> type);

  @Override
  public native Object getBean(String name);

  @Override
  public native void close();
}
