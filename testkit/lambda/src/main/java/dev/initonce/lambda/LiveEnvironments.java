package dev.initonce.lambda;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this JVM has started and not closed: nothing outlives it, whatever ends it short of a kill.
 */
final class LiveEnvironments {
  private static final Set<ExecutionEnvironment> LIVE = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> LIVE.forEach(ExecutionEnvironment::close), "lambda-shutdown"));
  }

  private LiveEnvironments() {}

  static void add(ExecutionEnvironment environment) {
    LIVE.add(environment);
  }

  static void remove(ExecutionEnvironment environment) {
    LIVE.remove(environment);
  }
}
