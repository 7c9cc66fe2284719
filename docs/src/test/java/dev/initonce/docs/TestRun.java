package dev.initonce.docs;

import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs test classes in a JVM of their own. */
final class TestRun {

  private TestRun() {}

  /** Exits with 0 if each class had a test and all passed or were skipped for a reason. */
  public static void main(String[] classes) {
    int bad = 0;
    for (String name : classes) {
      Events tests =
          EngineTestKit.engine("junit-jupiter")
              .selectors(DiscoverySelectors.selectClass(name))
              .execute()
              .testEvents();
      tests.failed().debug(System.out);
      bad += (int) tests.failed().count();
      if (tests.started().count() == 0) {
        System.out.println("no test: " + name);
        bad++;
      }
    }
    System.exit(bad == 0 ? 0 : 1);
  }
}
