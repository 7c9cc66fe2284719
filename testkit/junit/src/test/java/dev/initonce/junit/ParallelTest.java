package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

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
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
        .execute()
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(tests));
  }
}
