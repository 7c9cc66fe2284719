package dev.initonce.junit.benchmark;

import dev.initonce.junit.BareServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures what the testkit adds to DynamoDB Local: the same tests, written against each, run by
 * turns in the same JVM; and JVMs that end with their first put. Prints the tables of {@code
 * docs/performance-testkit.md}. Not a test: it judges nothing.
 */
public final class TestkitBenchmark {
  private static final int WARM_UP_ROUNDS = 3;
  private static final int ROUNDS = 10;
  private static final int COLD_STARTS = 11;

  private TestkitBenchmark() {}

  /** Runs everything. */
  public static void main(String[] arguments) {
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %d processors, %d tests a round, %d rounds by turns: median (lowest)%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        Work.TESTS,
        ROUNDS);
    try (BareServer endpoint = BareServer.start()) {
      print("per test, in memory", perTest(inMemory(), endpoint));
      print("per test, over HTTP", perTest(overHttp(), endpoint));
    }
    print("JVM start to first put", coldStarts());
  }

  private static Map<String, Class<?>> inMemory() {
    Map<String, Class<?>> cases = new LinkedHashMap<>();
    cases.put("bare DynamoDB Local, embedded", InMemoryCases.Bare.class);
    cases.put("EMBEDDED, scope TEST", InMemoryCases.PerTest.class);
    cases.put("EMBEDDED, scope CLASS", InMemoryCases.PerClass.class);
    cases.put("EMBEDDED, scope SHARED", InMemoryCases.Shared.class);
    cases.put("mocks", InMemoryCases.Mocks.class);
    return cases;
  }

  private static Map<String, Class<?>> overHttp() {
    Map<String, Class<?>> cases = new LinkedHashMap<>();
    cases.put("bare DynamoDB Local, HTTP", NetworkCases.Bare.class);
    cases.put("HTTP, scope TEST", NetworkCases.PerTest.class);
    cases.put("HTTP, scope CLASS", NetworkCases.PerClass.class);
    cases.put("HTTP, scope SHARED", NetworkCases.Shared.class);
    cases.put("ENDPOINT, scope TEST", NetworkCases.EndpointPerTest.class);
    cases.put("ENDPOINT, scope CLASS", NetworkCases.EndpointPerClass.class);
    cases.put("ENDPOINT, scope SHARED", NetworkCases.EndpointShared.class);
    return cases;
  }

  private static List<Series> perTest(Map<String, Class<?>> cases, BareServer endpoint) {
    Function<Class<?>, Cost> round =
        tests ->
            Cost.of(() -> Tests.run(tests, endpoint.uri().toString(), Work.TESTS)).per(Work.TESTS);
    byTurns(cases, WARM_UP_ROUNDS, round);
    return byTurns(cases, ROUNDS, round);
  }

  private static List<Series> coldStarts() {
    Map<String, Class<?>> cases = new LinkedHashMap<>();
    cases.put("bare DynamoDB Local, embedded", ColdStart.Bare.class);
    cases.put("EMBEDDED, scope TEST", ColdStart.Testkit.class);
    return byTurns(cases, COLD_STARTS, ColdStart::in);
  }

  /** Each round runs every case once, so that what disturbs the machine disturbs them all. */
  private static List<Series> byTurns(
      Map<String, Class<?>> cases, int rounds, Function<Class<?>, Cost> round) {
    List<Series> all = new ArrayList<>();
    cases.keySet().forEach(name -> all.add(new Series(name)));
    for (int i = 0; i < rounds; i++) {
      all.forEach(series -> series.costs().add(round.apply(cases.get(series.name()))));
    }
    return all;
  }

  private static void print(String title, List<Series> all) {
    System.out.printf("%n| %s | ms | against bare | CPU ms | against bare |%n", title);
    System.out.println("|---|---|---|---|---|");
    Series bare = all.get(0);
    for (Series series : all) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f (%.2f) | %.2f | %.2f (%.2f) | %.2f |%n",
          series.name(),
          series.median(Cost::wallMillis),
          series.lowest(Cost::wallMillis),
          series.ratioTo(bare, Cost::wallMillis),
          series.median(Cost::cpuMillis),
          series.lowest(Cost::cpuMillis),
          series.ratioTo(bare, Cost::cpuMillis));
    }
  }
}
