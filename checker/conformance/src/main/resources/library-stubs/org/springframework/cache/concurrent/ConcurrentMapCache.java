package org.springframework.cache.concurrent;

import java.util.concurrent.Callable;
import org.springframework.cache.Cache;

public class ConcurrentMapCache implements Cache {
  public ConcurrentMapCache(String name) {}

  @Override
  public native <T> T get(Object key, Callable<T> valueLoader);
}
