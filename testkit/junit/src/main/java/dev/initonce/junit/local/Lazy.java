package dev.initonce.junit.local;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is built at its first use, once. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> supplier;
  private @Nullable T value;

  Lazy(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  @Override
  public synchronized T get() {
    T built = value;
    if (built == null) {
      built = supplier.get();
      value = built;
    }
    return built;
  }
}
