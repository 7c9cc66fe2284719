package dev.initonce.junit.benchmark;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.initonce.junit.DynamoDbTest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a class of tests as a build does. */
final class Tests {
  private Tests() {}

  static void run(Class<?> testClass, String endpoint, int tests) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(testClass))
                .configurationParameter(DynamoDbTest.ENDPOINT_PARAMETER, endpoint)
                .build(),
            summary);
    if (summary.getSummary().getTestsSucceededCount() != tests) {
      throw new IllegalStateException(testClass + " failed: " + summary.getSummary().getFailures());
    }
  }
}
