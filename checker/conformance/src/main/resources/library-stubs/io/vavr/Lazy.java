package io.vavr;

import java.util.function.Supplier;

public final class Lazy<T> implements Supplier<T> {
  public static native <T> Lazy<T> of(Supplier<? extends T> supplier);

  @Override
  public native T get();
}
