// CASE kept/own-lazy-class: a lazy holder of the program's own, in a static field, asks its supplier once.
// ROW K: lazy field of a kept object; a supplier that is called in a guarded region
package ownlazy;

import java.util.function.Supplier;

final class Lazy<T> implements Supplier<T> {
  private final Supplier<? extends T> source;
  private T value;

  Lazy(Supplier<? extends T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    if (value == null) {
      value = source.get();
    }
    return value;
  }
}
