package dev.initonce.scanner;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.AnalysisRun;
import dev.initonce.analysis.demand.Demand;
import dev.initonce.analysis.demand.Outline;
import dev.initonce.analysis.demand.ProgramDemand;
import dev.initonce.analysis.finding.Report;
import dev.initonce.analysis.syntax.SourceFile;
import dev.initonce.scanner.parse.Source;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Analyses a program by those of its files that can matter. */
final class DemandedFiles {

  private static final Report NOTHING = new Report(List.of(), Set.of(), Map.of(), Set.of());

  private final List<Source> sources;
  private final List<Outline> outlines;
  private final Programs programs;
  private final Demand demand;
  private final AnalysisOptions options;
  private final AnalysisRun run;

  DemandedFiles(
      List<Source> sources,
      Snippets snippets,
      Programs programs,
      Demand demand,
      AnalysisOptions options,
      AnalysisRun run) {
    this.sources = sources;
    this.outlines = sources.stream().map(snippets::outline).toList();
    this.programs = programs;
    this.demand = demand;
    this.options = options;
    this.run = run;
  }

  /**
   * Returns what the analysis of all files would say, from as few as can tell.
   *
   * @param askedFor the methods for which it mattered before that one type declares them; those of
   *     this analysis are added: programs of one scan mostly ask for the same
   */
  Report report(Set<String> askedFor) {
    ProgramDemand program = demand.of(outlines, options);
    BitSet needed = program.needed();
    boolean mayBuild =
        needed.stream().anyMatch(file -> demand.mayBuild(outlines.get(file)))
            || !options.handlers().isEmpty();
    if (!mayBuild) {
      return NOTHING;
    }
    needed = program.withDeclaring(askedFor, needed);
    while (true) {
      Report report = analyse(needed);
      askedFor.addAll(report.askedFor());
      // That only one type declares a method is true of all files, or it is not.
      BitSet more = program.withDeclaring(report.askedFor(), needed);
      if (more.equals(needed)) {
        return report;
      }
      needed = more;
    }
  }

  /** Returns what the analysis of all files says. */
  Report ofAll() {
    BitSet all = new BitSet();
    all.set(0, sources.size());
    return analyse(all);
  }

  private Report analyse(BitSet needed) {
    needed.stream().parallel().forEach(file -> sources.get(file).parsed());
    List<SourceFile> files =
        needed.stream()
            .mapToObj(sources::get)
            .map(programs::translate)
            .filter(Objects::nonNull)
            .toList();
    return run.report(files, options);
  }
}
