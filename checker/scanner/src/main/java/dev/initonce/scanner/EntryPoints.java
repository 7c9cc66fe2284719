package dev.initonce.scanner;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.demand.Demand;
import dev.initonce.scanner.parse.Source;
import dev.initonce.scanner.source.BuildLibraries;
import dev.initonce.scanner.source.MavenModels;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells that a scan has no entry point at all, so that nothing need be known of its files. */
final class EntryPoints {

  private EntryPoints() {}

  /** Returns whether there may be one in some program that the files make. */
  static boolean mayBeIn(
      Map<Path, List<Source>> files,
      Deployment deployment,
      Snippets snippets,
      Demand demand,
      AnalysisOptions options,
      MavenModels poms) {
    if (!options.handlers().isEmpty() || deployment.namesHandlers()) {
      return true;
    }
    List<Source> all = files.values().stream().flatMap(List::stream).toList();
    return demand.mayBegin(
        all.stream().map(Source::glance).toList(),
        file -> snippets.outline(all.get(file)),
        options,
        () -> libraries(files.keySet(), poms));
  }

  private static Set<String> libraries(Collection<Path> buildRoots, MavenModels poms) {
    Set<String> classes = new HashSet<>();
    buildRoots.forEach(root -> classes.addAll(BuildLibraries.classesOf(root, poms)));
    return classes;
  }
}
