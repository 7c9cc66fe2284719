package org.springframework.cache;

import java.util.concurrent.Callable;

public interface Cache {
  <T> T get(Object key, Callable<T> valueLoader);
}
