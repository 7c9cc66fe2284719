package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
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
  void beforeBuildsOneClientAndOpensOneConnectionPerOperation(SmallRun run) throws Exception {
    Report.Holdings held = run.holdings(Variant.BEFORE);

    assertThat(held.invocations()).isGreaterThan(800);
    assertThat(held.connections()).isBetween((long) held.invocations(), held.invocations() + 1L);
    assertThat(held.clientsBuilt()).isBetween(held.invocations(), held.invocations() + 1);
  }

  @Test
  @EnabledForJreRange(maxVersion = 17)
  void beforeRunsOutOfOpenFiles(SmallRun run) throws Exception {
    Report.Holdings held = run.holdings(Variant.BEFORE);

    assertThat(held.endedBy()).isNotNull();
    assertThat(held.invocations()).isLessThan(Bench.LAMBDA_OPEN_FILES);
    Report.Sample first = held.samples().get(0);
    Report.Sample last = held.samples().get(held.samples().size() - 1);
    assertThat(last.openFiles() - first.openFiles())
        .isEqualTo(last.invocations() - first.invocations());
  }

  /** There the collector closes the sockets of abandoned clients, whenever it comes by. */
  @Test
  @EnabledForJreRange(minVersion = 25)
  void newerCollectorClosesWhatBeforeLeavesOpen(SmallRun run) throws Exception {
    Report.Holdings held = run.holdings(Variant.BEFORE);

    assertThat(held.endedBy()).isNull();
    List<Integer> openFiles = held.samples().stream().map(Report.Sample::openFiles).toList();
    assertThat(openFiles).isNotEqualTo(openFiles.stream().sorted().toList());
    int flat = run.holdings(Variant.AFTER).samples().get(0).openFiles();
    assertThat(openFiles).anyMatch(open -> open > 2 * flat);
  }
}
