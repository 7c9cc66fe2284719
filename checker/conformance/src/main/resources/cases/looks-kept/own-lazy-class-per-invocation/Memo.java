// CASE looks-kept/own-lazy-class-per-invocation: a lazy holder that is made in the handler method asks its supplier each time.
// ROW Looks kept: a lazy field of an object that is itself built per invocation
package ownlazy.fresh;

import java.util.function.Supplier;

final class Memo<T> {
  private final Supplier<T> source;
  private T value;

  Memo(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    if (value == null) {
      value = source.get();
    }
    return value;
  }
}
