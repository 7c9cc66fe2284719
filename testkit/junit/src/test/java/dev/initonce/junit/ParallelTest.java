package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Tests that all use one table name at the same time. */
@Isolated
final class ParallelTest {
  private static final int HALF = 500;
  private static final int OVER_HTTP = 50;
  private static final Set<String> THREADS = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger MOST_THREADS = new AtomicInteger();

  @BeforeEach
  void forget() {
    THREADS.clear();
    MOST_THREADS.set(0);
  }

  @Test
  void thousandTestsSeeTheirOwnDataAndLeaveNothingBehind() throws Exception {
    run(HALF, Embedded.class, AlsoEmbedded.class);
    Footprint first = Footprint.now();

    run(HALF, Embedded.class, AlsoEmbedded.class);

    Footprint.assertNothingAddedTo(first);
    assertThat(THREADS).hasSizeGreaterThan(1);
    // Databases that were not closed would have left several threads each.
    assertThat(MOST_THREADS).hasValueLessThan(first.threads().size() + HALF / 2);
  }

  @Test
  void thoseOverHttpToo() throws Exception {
    run(OVER_HTTP, OverHttp.class);
    Footprint first = Footprint.now();

    run(OVER_HTTP, OverHttp.class);

    Footprint.assertNothingAddedTo(first);
    assertThat(THREADS).hasSizeGreaterThan(1);
  }

  @Test
  void databasesAnswerWhileOthersStart() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    LocalDatabase.Lease server = LocalDatabase.keepHttpServer();
    try {
      for (Future<?> test :
          threads.invokeAll(Collections.nCopies(HALF / 2, Executors.callable(ParallelTest::ask)))) {
        assertThat(test).succeedsWithin(Duration.ZERO);
      }
    } finally {
      threads.shutdownNow();
      server.close();
    }
  }

  private static void ask() {
    try (LocalDatabase database = LocalDatabase.http()) {
      for (int call = 0; call < 5; call++) {
        assertThat(database.client().listTables().tableNames()).isEmpty();
      }
    }
  }

  abstract static class OwnData {
    void putAndFind(TableProvider tables, RepetitionInfo repetition) {
      String owner = "owner-" + repetition.getCurrentRepetition();
      tables.table(COLLECTION).putItem(Item.of(owner, "1", "first"));

      assertThat(tables.table(COLLECTION).scan().items())
          .containsExactly(Item.of(owner, "1", "first"));
      assertThat(tables.tableName(COLLECTION)).isEqualTo("collection-table");
      THREADS.add(Thread.currentThread().getName());
      MOST_THREADS.accumulateAndGet(Thread.activeCount(), Math::max);
    }
  }

  @DynamoDbTest
  static class Embedded extends OwnData {
    @RepeatedTest(HALF / 2)
    void test(TableProvider tables, RepetitionInfo repetition) {
      putAndFind(tables, repetition);
    }
  }

  @DynamoDbTest
  static class AlsoEmbedded extends OwnData {
    @RepeatedTest(HALF / 2)
    void test(TableProvider tables, RepetitionInfo repetition) {
      putAndFind(tables, repetition);
    }
  }

  @DynamoDbTest(backend = Backend.HTTP)
  static class OverHttp extends OwnData {
    @RepeatedTest(OVER_HTTP)
    void test(TableProvider tables, RepetitionInfo repetition) {
      putAndFind(tables, repetition);
    }
  }

  private static void run(int tests, Class<?>... testClasses) {
    Events events =
        EngineTestKit.engine("junit-jupiter")
            .selectors(
                Arrays.stream(testClasses)
                    .map(DiscoverySelectors::selectClass)
                    .toArray(DiscoverySelector[]::new))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter(
                "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
            .execute()
            .testEvents();
    // What made a test fail tells more than how many did.
    assertThat(events.failed().stream().map(ParallelTest::thrown)).isEmpty();
    events.assertStatistics(stats -> stats.succeeded(tests));
  }

  private static String thrown(Event failed) {
    return failed
        .getPayload(TestExecutionResult.class)
        .flatMap(TestExecutionResult::getThrowable)
        .map(Throwables::getStackTrace)
        .orElse("nothing thrown");
  }
}
