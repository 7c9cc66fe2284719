package jakarta.enterprise.inject;

import jakarta.inject.Provider;

public interface Instance<T> extends Iterable<T>, Provider<T> {
  boolean isUnsatisfied();
}
