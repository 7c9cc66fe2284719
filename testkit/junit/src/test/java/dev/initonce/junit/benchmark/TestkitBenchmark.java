package dev.initonce.junit.benchmark;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Measures what the testkit adds to DynamoDB Local: the same tests, written against each, run by
 * turns in the same JVM; and JVMs that end with their first put. Prints the table of {@code
 * docs/performance.md}. Not a test: it judges nothing.
 */
public final class TestkitBenchmark {
  private static final int WARM_UP_ROUNDS = 2;
  private static final int ROUNDS = 6;
  private static final int COLD_STARTS = 7;

  private TestkitBenchmark() {}

  /** Runs everything. */
  public static void main(String[] arguments) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %d processors, %d tests a round, %d rounds by turns, median (lowest)%n%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        Cases.TESTS,
        ROUNDS);
    System.out.println("| per test: database, table, put, get | ms | against bare |");
    System.out.println("|---|---|---|");
    print(perTest());
    System.out.println();
    System.out.println("| JVM start to first put | ms | against bare |");
    System.out.println("|---|---|---|");
    print(coldStart());
  }

  private static Map<String, List<Double>> perTest() {
    Map<String, Class<?>> cases = new LinkedHashMap<>();
    cases.put("bare DynamoDB Local, embedded", Cases.Bare.class);
    cases.put("testkit, embedded, scope TEST", Cases.Embedded.class);
    cases.put("testkit, embedded, scope CLASS", Cases.EmbeddedPerClass.class);
    cases.put("testkit, embedded, scope SHARED", Cases.EmbeddedShared.class);
    cases.put("testkit, HTTP, scope TEST", Cases.Http.class);
    cases.put("testkit, HTTP, scope CLASS", Cases.HttpPerClass.class);
    cases.put("testkit, mocks", Cases.Mocks.class);
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (Map.Entry<String, Class<?>> entry : cases.entrySet()) {
        double millis = run(entry.getValue());
        if (round >= 0) {
          times.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(millis);
        }
      }
    }
    return times;
  }

  private static double run(Class<?> testClass) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    Launcher launcher = LauncherFactory.create();
    long start = System.nanoTime();
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(testClass)).build(),
        summary);
    double millis = (System.nanoTime() - start) / 1e6;
    if (summary.getSummary().getTestsSucceededCount() != Cases.TESTS) {
      throw new IllegalStateException(testClass + " failed: " + summary.getSummary().getFailures());
    }
    return millis / Cases.TESTS;
  }

  private static Map<String, List<Double>> coldStart() throws Exception {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int i = 0; i < COLD_STARTS; i++) {
      for (String kind : List.of("bare", "testkit")) {
        times.computeIfAbsent(kind, key -> new ArrayList<>()).add(startJvm(kind));
      }
    }
    return times;
  }

  private static double startJvm(String kind) throws IOException, InterruptedException {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                kind)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (jvm.waitFor() != 0) {
      throw new IllegalStateException(kind + " failed: " + output);
    }
    return Double.parseDouble(output.strip());
  }

  private static void print(Map<String, List<Double>> times) {
    double bare = median(times.values().iterator().next());
    times.forEach(
        (name, millis) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.2f (%.2f) | %.2f |%n",
                name,
                median(millis),
                millis.stream().mapToDouble(x -> x).min().orElseThrow(),
                median(millis) / bare));
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(x -> x).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }
}
