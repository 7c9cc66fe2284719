package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import java.io.File;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Tests that all use one table name at the same time. */
@Isolated
final class ParallelTest {
  private static final int TESTS = 1000;
  private static final Set<String> THREADS = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger MOST_THREADS = new AtomicInteger();

  @Test
  void manyTestsInParallelSeeTheirOwnDataAndLeaveNothingBehind() {
    run(Once.class, 1);
    int threadsBefore = Thread.activeCount();
    int filesBefore = openFiles();

    run(Concurrent.class, TESTS);

    assertThat(THREADS).hasSizeGreaterThan(1);
    assertThat(Thread.activeCount()).isLessThanOrEqualTo(threadsBefore + 1);
    assertThat(openFiles()).isLessThanOrEqualTo(filesBefore + 2);
    // Databases that were not closed would have left several threads each.
    assertThat(MOST_THREADS).hasValueLessThan(threadsBefore + TESTS / 2);
  }

  @DynamoDbTest
  @Execution(ExecutionMode.CONCURRENT)
  static class Concurrent {
    @RepeatedTest(TESTS)
    void test(TableProvider tables, RepetitionInfo repetition) {
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
  static class Once {
    @Test
    void test(TableProvider tables) {
      tables.prime(COLLECTION);
    }
  }

  private static void run(Class<?> testClass, int tests) {
    EngineTestKit.engine("junit-jupiter")
        .selectors(DiscoverySelectors.selectClass(testClass))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
        .execute()
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(tests));
  }

  /** Linux tells; elsewhere there is nothing to compare. */
  private static int openFiles() {
    String[] files = new File("/proc/self/fd").list();
    return files == null ? 0 : files.length;
  }
}
