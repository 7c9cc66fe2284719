package dev.initonce.analysis;

import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.Report;
import dev.initonce.analysis.lower.Lowering;
import dev.initonce.analysis.paths.InvocationPaths;
import dev.initonce.analysis.paths.Relevance;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.SourceFile;
import java.util.Collection;
import java.util.List;

/** The engine's front door: source files in, findings out. Immutable and safe to share. */
public final class Analysis {

  private final AnalysisOptions options;

  private Analysis(AnalysisOptions options) {
    this.options = options;
  }

  /** Returns the analysis with the built-in catalog and no options set. */
  public static Analysis standard() {
    return new Analysis(AnalysisOptions.defaults());
  }

  /** Returns the analysis with these options. */
  public static Analysis with(AnalysisOptions options) {
    return new Analysis(options);
  }

  /**
   * Returns whether a program may have findings, at little cost.
   *
   * @param mentioned the canonical names of all classes that the program mentions and of their
   *     supertypes; more do no harm
   */
  public boolean mayFindIn(Iterable<String> mentioned) {
    return new Relevance(options).mayMatter(mentioned);
  }

  /**
   * Returns the findings of one program, ordered by file, then by place.
   *
   * @param files all source files of the program
   * @param library what is known of the types outside of them
   */
  public List<Finding> findings(Collection<SourceFile> files, LibraryTypes library) {
    return report(files, library).findings();
  }

  /**
   * Returns the findings of one program, which comments silence others, and what became of the
   * handlers that the options name.
   */
  public Report report(Collection<SourceFile> files, LibraryTypes library) {
    return new InvocationPaths(options).report(Lowering.program(files, library, options.catalog()));
  }
}
