package com.google.inject;

public abstract class AbstractModule implements Module {
  protected void configure() {}

  protected native <T> com.google.inject.binder.LinkedBindingBuilder<T> bind(Class<T> type);
}
