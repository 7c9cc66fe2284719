package org.apache.commons.lang3.concurrent;

public class LazyInitializer<T> {
  protected native T initialize() throws ConcurrentException;

  public native T get() throws ConcurrentException;
}
