package dev.initonce.junit;

import dev.initonce.junit.local.LocalDatabase;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Databases of tests that are not there yet: a constructor asks before its test's context exists.
 * The thread that constructs is the one that runs the test.
 */
record PendingDatabases(Map<Thread, Stored> byThread) {
  private static final Namespace NAMESPACE = Namespace.create(PendingDatabases.class);

  static PendingDatabases of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            PendingDatabases.class,
            key -> new PendingDatabases(new ConcurrentHashMap<>()),
            PendingDatabases.class);
  }

  /** The one for the test that this thread constructs. */
  LocalDatabase forThisThread(Supplier<Stored> start) {
    return byThread.computeIfAbsent(Thread.currentThread(), thread -> start.get()).database();
  }

  /** Gives the database that a constructor asked for to the test that now runs. */
  Optional<Stored> take() {
    return Optional.ofNullable(byThread.remove(Thread.currentThread()));
  }
}
