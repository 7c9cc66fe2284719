package io.micronaut.context;

public interface BeanContext {
  <T> T getBean(Class<T> type);
}
