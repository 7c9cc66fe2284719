package dev.initonce.junit.builds;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives each build to the watch that it belongs to: that of its thread, or of the thread that
 * started its thread. A build on a pool's thread, which belongs to nobody, goes to the only watch
 * there is; where there are several, each is told that it cannot know.
 */
final class Watches {
  private static final List<ClientBuilds> ACTIVE = new CopyOnWriteArrayList<>();
  private static final InheritableThreadLocal<@Nullable ClientBuilds> CURRENT =
      new InheritableThreadLocal<>();

  private Watches() {}

  static void open(ClientBuilds watch) {
    ACTIVE.add(watch);
    CURRENT.set(watch);
  }

  static void close(ClientBuilds watch) {
    ACTIVE.remove(watch);
    if (CURRENT.get() == watch) {
      CURRENT.remove();
    }
  }

  static void record(Function<StackTraceElement[], Optional<BuildStack.Reading>> reader) {
    if (ACTIVE.isEmpty()) {
      return;
    }
    StackTraceElement[] stack = Thread.currentThread().getStackTrace();
    reader.apply(stack).ifPresent(reading -> attribute(reading, stack));
  }

  private static void attribute(BuildStack.Reading reading, StackTraceElement[] stack) {
    ClientBuilds own = CURRENT.get();
    if (own != null && ACTIVE.contains(own)) {
      if (own.wants(reading)) {
        own.add(reading);
      }
      return;
    }
    if (BuildStack.isOnATestsThread(stack)) {
      return; // Another test that watches nothing.
    }
    List<ClientBuilds> candidates = ACTIVE.stream().filter(watch -> watch.wants(reading)).toList();
    if (candidates.size() == 1) {
      candidates.get(0).add(reading);
    } else {
      candidates.forEach(watch -> watch.addUnattributed(reading));
    }
  }
}
