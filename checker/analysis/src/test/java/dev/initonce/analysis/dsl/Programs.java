package dev.initonce.analysis.dsl;

import dev.initonce.analysis.Analysis;
import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.lower.Lowering;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** Puts classes together to a program, and asks the engine about it. */
public final class Programs {

  private Programs() {}

  public static List<SourceFile> program(List<ClassDeclaration> classes) {
    return List.of(new SourceFile("a/Program.java", classes));
  }

  public static List<SourceFile> program(ClassBuilder... classes) {
    return program(Stream.of(classes).map(ClassBuilder::build).toList());
  }

  public static Program lowered(ClassBuilder... classes) {
    return Lowering.program(program(classes), LibraryTypes.NONE, Catalog.builtIn());
  }

  public static List<Finding> findings(ClassBuilder... classes) {
    return findings(AnalysisOptions.defaults(), classes);
  }

  public static List<Finding> findings(AnalysisOptions options, ClassBuilder... classes) {
    return Analysis.with(options).findings(program(classes), LibraryTypes.NONE);
  }

  /** Returns the simple names of the clients that are built per invocation, in order. */
  public static List<String> rebuilt(ClassBuilder... classes) {
    return findings(classes).stream()
        .filter(finding -> finding.check() == Check.CLIENT_BUILT)
        .map(Finding::resource)
        .toList();
  }
}
