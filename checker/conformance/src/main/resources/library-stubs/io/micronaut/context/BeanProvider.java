package io.micronaut.context;

public interface BeanProvider<T> extends jakarta.inject.Provider<T> {
  @Override
  T get();
}
