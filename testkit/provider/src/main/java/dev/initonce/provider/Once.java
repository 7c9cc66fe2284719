package dev.initonce.provider;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is built at its first use, by one thread, once.
 *
 * <p>Not a {@code synchronized} block: building a client does input and output, which would pin a
 * virtual thread.
 */
final class Once<T> {
  private final Supplier<T> supplier;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable T value;

  Once(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  T get() {
    T built = value;
    return built != null ? built : build();
  }

  /** The value if it was built, null before that. Builds nothing. */
  @Nullable T peek() {
    return value;
  }

  private T build() {
    lock.lock();
    try {
      T built = value;
      if (built == null) {
        built = supplier.get();
        value = built;
      }
      return built;
    } finally {
      lock.unlock();
    }
  }
}
