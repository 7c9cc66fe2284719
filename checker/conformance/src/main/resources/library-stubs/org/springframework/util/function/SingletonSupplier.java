package org.springframework.util.function;

import java.util.function.Supplier;

public class SingletonSupplier<T> implements Supplier<T> {
  public static native <T> SingletonSupplier<T> of(Supplier<T> supplier);

  @Override
  public native T get();
}
