package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Programs.lowered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.finding.Report;
import dev.initonce.analysis.program.Program;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownWalksTest {

  private final KnownWalks known = new KnownWalks();
  private final AtomicInteger walks = new AtomicInteger();

  private void walk(Set<EntryPoint> entryPoints, boolean perTenant) {
    known.from(
        entryPoints,
        perTenant,
        () -> new Report(List.of(), Set.of(), Map.of(), Set.of("walk" + walks.incrementAndGet())));
  }

  @Test
  void walksOnceFromTheSameEntryPointsForTheSameFindings() {
    Program program = lowered(handler());
    Set<EntryPoint> found = new EntryPoints(program, AnalysisOptions.defaults()).found();
    walk(found, true);
    walk(new EntryPoints(program, AnalysisOptions.defaults()).found(), true);
    assertThat(walks).hasValue(1);
    walk(found, false);
    walk(Set.of(), true);
    assertThat(walks).hasValue(3);
  }
}
