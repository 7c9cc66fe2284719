package dev.initonce.analysis;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.finding.Report;
import dev.initonce.analysis.lower.SharedLowering;
import dev.initonce.analysis.paths.InvocationPaths;
import dev.initonce.analysis.paths.KnownWalks;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.SourceFile;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The analyses of programs that share files, as the modules of a build do: a class is lowered once,
 * and what is the same program from the same entry points is walked once. Files are known as
 * objects. Not thread-safe.
 */
public final class AnalysisRun {

  private record Walked(List<SourceFile> order, KnownWalks walks) {}

  private final SharedLowering lowering;
  private final Map<Set<SourceFile>, Walked> known = new HashMap<>();

  /**
   * Makes a run.
   *
   * @param library what is known of the types out of view
   * @param catalog what is known of libraries; the options of each analysis are to have the same
   */
  public AnalysisRun(LibraryTypes library, Catalog catalog) {
    this.lowering = new SharedLowering(library, catalog);
  }

  /** Returns what {@link Analysis#report} returns for one program. */
  public Report report(Collection<SourceFile> files, AnalysisOptions options) {
    return new InvocationPaths(options).report(lowering.program(files), walksOf(files));
  }

  private KnownWalks walksOf(Collection<SourceFile> files) {
    Set<SourceFile> key = Collections.newSetFromMap(new IdentityHashMap<>());
    key.addAll(files);
    List<SourceFile> order = List.copyOf(files);
    Walked walked = known.get(key);
    if (walked == null || (!isSame(walked.order, order) && haveNameTwice(files))) {
      walked = new Walked(order, new KnownWalks());
      known.put(key, walked);
    }
    return walked.walks;
  }

  @SuppressWarnings("ReferenceEquality") // To compare what stands in files would be slow.
  private static boolean isSame(List<SourceFile> one, List<SourceFile> other) {
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i) != other.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Of two classes of one name the first counts: the order of the files matters then. */
  private static boolean haveNameTwice(Collection<SourceFile> files) {
    Set<String> names = new HashSet<>();
    return !files.stream()
        .flatMap(file -> file.classes().stream())
        .map(ClassDeclaration::name)
        .allMatch(names::add);
  }
}
