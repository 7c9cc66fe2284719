package dev.initonce.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Objects;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs test classes within a test. */
final class Run {
  private Run() {}

  static EngineExecutionResults of(Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(testClass)).execute();
  }

  /** Runs tests that must all pass. */
  static void passing(Class<?> testClass, int tests) {
    EngineExecutionResults results = of(testClass);
    List<String> failures = failures(results);
    if (!failures.isEmpty()) {
      throw new AssertionError(String.join("\n", failures));
    }
    results.testEvents().assertStatistics(stats -> stats.started(tests).succeeded(tests));
  }

  /** The messages of everything that failed, tests and containers. */
  static List<String> failures(EngineExecutionResults results) {
    return throwables(results).stream()
        .map(failure -> Objects.requireNonNullElse(failure.getMessage(), "no message"))
        .toList();
  }

  /** What everything that failed threw, tests and containers. */
  static List<Throwable> throwables(EngineExecutionResults results) {
    return results.allEvents().failed().stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(result -> result.getThrowable().orElseThrow())
        .toList();
  }
}
