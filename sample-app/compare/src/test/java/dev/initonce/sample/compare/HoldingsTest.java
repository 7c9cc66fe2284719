package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts, which are the same on every machine at every load. */
class HoldingsTest {
  private static Bench bench;

  @BeforeAll
  static void start() throws Exception {
    bench =
        Bench.start(Functions.ownSampleApp(), new Progress(new PrintWriter(new StringWriter())));
  }

  @AfterAll
  static void stop() {
    bench.close();
  }

  @Test
  void afterBuildsOneClientAndOpensAtMostTwoConnections() throws Exception {
    Report.Holdings held = bench.holdings(Variant.AFTER, 1000);

    assertThat(held.endedBy()).isNull();
    assertThat(held.invocations()).isEqualTo(1000);
    assertThat(held.clientsBuilt()).isEqualTo(1);
    assertThat(held.connections()).isBetween(1L, 2L);
    int early = held.samples().get(0).openFiles();
    assertThat(held.samples()).allSatisfy(s -> assertThat(s.openFiles()).isBetween(1, early + 2));
  }

  @Test
  void beforeBuildsOneClientPerOperationAndRunsOutOfOpenFiles() throws Exception {
    Report.Holdings held = bench.holdings(Variant.BEFORE, Bench.LAMBDA_OPEN_FILES);

    assertThat(held.endedBy()).isNotNull();
    assertThat(held.invocations()).isBetween(800, Bench.LAMBDA_OPEN_FILES - 1);
    assertThat(held.connections()).isBetween((long) held.invocations(), held.invocations() + 1L);
    assertThat(held.clientsBuilt()).isBetween(held.invocations(), held.invocations() + 1);
    Report.Sample first = held.samples().get(0);
    Report.Sample last = held.samples().get(held.samples().size() - 1);
    assertThat(last.openFiles() - first.openFiles())
        .isEqualTo(last.invocations() - first.invocations());
  }

  @Test
  void databaseEndsWithTheBench() throws Exception {
    ProcessHandle database;
    try (Bench other =
        Bench.start(Functions.ownSampleApp(), new Progress(new PrintWriter(new StringWriter())))) {
      database = ProcessHandle.of(other.database().pid()).orElseThrow();
      assertThat(database.isAlive()).isTrue();
    }
    assertThat(database.isAlive()).isFalse();
  }
}
