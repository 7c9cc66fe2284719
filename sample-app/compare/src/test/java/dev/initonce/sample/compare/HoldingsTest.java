package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Counts, which are the same on every machine at every load. */
@ExtendWith(SmallRun.Resolver.class)
class HoldingsTest {

  @Test
  void afterBuildsOneClientAndOpensAtMostTwoConnections(SmallRun run) throws Exception {
    Report.Holdings held = run.holdings(Variant.AFTER);

    assertThat(held.endedBy()).isNull();
    assertThat(held.invocations()).isGreaterThanOrEqualTo(1000);
    assertThat(held.clientsBuilt()).isEqualTo(1);
    assertThat(held.connections()).isBetween(1L, 2L);
    int early = held.samples().get(0).openFiles();
    assertThat(held.samples()).allSatisfy(s -> assertThat(s.openFiles()).isBetween(1, early + 2));
  }

  @Test
  void beforeBuildsOneClientPerOperationAndRunsOutOfOpenFiles(SmallRun run) throws Exception {
    Report.Holdings held = run.holdings(Variant.BEFORE);

    assertThat(held.endedBy()).isNotNull();
    assertThat(held.invocations()).isBetween(800, Bench.LAMBDA_OPEN_FILES - 1);
    assertThat(held.connections()).isBetween((long) held.invocations(), held.invocations() + 1L);
    assertThat(held.clientsBuilt()).isBetween(held.invocations(), held.invocations() + 1);
    Report.Sample first = held.samples().get(0);
    Report.Sample last = held.samples().get(held.samples().size() - 1);
    assertThat(last.openFiles() - first.openFiles())
        .isEqualTo(last.invocations() - first.invocations());
  }
}
