package dev.initonce.lambda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What this JVM has started and not closed: nothing outlives it, whatever ends it short of a kill.
 */
final class LiveEnvironments {
  private static final Set<ExecutionEnvironment> LIVE = new HashSet<>();
  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(LiveEnvironments::closeAll, "lambda-shutdown"));
  }

  private LiveEnvironments() {}

  /**
   * Starts an environment under the lock that the end of this JVM takes too: one that is half
   * started is closed with the others, and none is started after them.
   */
  static ExecutionEnvironment started(Supplier<ExecutionEnvironment> start) {
    synchronized (LIVE) {
      if (ending) {
        throw new IllegalStateException("this JVM is ending");
      }
      ExecutionEnvironment environment = start.get();
      LIVE.add(environment);
      return environment;
    }
  }

  static void remove(ExecutionEnvironment environment) {
    synchronized (LIVE) {
      LIVE.remove(environment);
    }
  }

  private static void closeAll() {
    List<ExecutionEnvironment> left;
    synchronized (LIVE) {
      ending = true;
      left = List.copyOf(LIVE);
    }
    left.forEach(ExecutionEnvironment::close);
  }
}
