package dev.initonce.scanner;

import dev.initonce.scanner.outline.SourceOutline.Import;
import dev.initonce.scanner.parse.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds the dependencies that build files do not tell: a version catalog, a build plugin or an
 * artifact from a repository can stand for a module that is scanned as well. A module that imports
 * a class which exactly one other module declares depends on that one.
 */
final class ImportedModules {

  private final Map<Path, Set<String>> classes;
  private final Map<String, List<Path>> declaring = new HashMap<>();

  private ImportedModules(Map<Path, Set<String>> classes) {
    this.classes = classes;
    classes.forEach(
        (root, names) ->
            names.forEach(
                name -> declaring.computeIfAbsent(name, n -> new ArrayList<>()).add(root)));
  }

  /**
   * Returns the dependencies with those that imports tell of.
   *
   * @param files by module
   * @param classes the canonical names of the classes that each module declares
   * @param dependencies of each module, as the build files tell them
   */
  static Map<Path, Set<Path>> addTo(
      Map<Path, Set<Path>> dependencies,
      Map<Path, List<Source>> files,
      Map<Path, Set<String>> classes) {
    ImportedModules modules = new ImportedModules(classes);
    Map<Path, Set<Path>> all = new LinkedHashMap<>(dependencies);
    files.forEach(
        (root, sources) -> {
          Set<Path> seen = reach(root, dependencies);
          Set<Path> more = new LinkedHashSet<>(dependencies.getOrDefault(root, Set.of()));
          modules.imported(root, sources, seen, more);
          all.put(root, more);
        });
    return all;
  }

  private void imported(Path root, List<Source> sources, Set<Path> seen, Set<Path> found) {
    for (Source source : sources) {
      for (Import use : source.outline().imports()) {
        String name = use.className();
        List<Path> owners = declaring.getOrDefault(name, List.of());
        if (owners.size() == 1 && !declares(root, name) && !seen.contains(owners.get(0))) {
          found.add(owners.get(0));
        }
      }
    }
  }

  private boolean declares(Path root, String name) {
    return classes.getOrDefault(root, Set.of()).contains(name);
  }

  private static Set<Path> reach(Path root, Map<Path, Set<Path>> dependencies) {
    Set<Path> reached = new HashSet<>();
    List<Path> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      Path next = open.remove(open.size() - 1);
      for (Path module : dependencies.getOrDefault(next, Set.of())) {
        if (reached.add(module)) {
          open.add(module);
        }
      }
    }
    return reached;
  }
}
