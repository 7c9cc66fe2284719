package dev.initonce.scanner;

import dev.initonce.analysis.syntax.SourceFile;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.resolve.ModuleTypes;
import dev.initonce.scanner.source.ModuleGraph;
import dev.initonce.scanner.translate.Translation;
import dev.initonce.scanner.type.TypeCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The programs that build roots make: each module with the modules it depends on. Each file is
 * translated once, by what its own module sees.
 *
 * <p>A module that others depend on is a program by itself too, though its files are all in theirs:
 * more code in view can take findings away, since calls go to the implementations that are made
 * somewhere in view.
 */
final class Programs {

  private final Map<Path, Set<Path>> dependencies;
  private final Map<Path, List<ParsedFile>> files;
  private final TypeCatalog library;
  private final Map<Path, ModuleTypes> modules = new HashMap<>();
  private final Map<Path, List<SourceFile>> translated = new HashMap<>();

  private Programs(
      Map<Path, List<ParsedFile>> files, Map<Path, Set<String>> classes, TypeCatalog library) {
    this.files = files;
    this.library = library;
    this.dependencies = ImportedModules.addTo(ModuleGraph.of(files.keySet()), files, classes);
  }

  /**
   * Prepares the programs of all build roots.
   *
   * @param classes the canonical names of the classes that each build root declares
   */
  static Programs of(
      Map<Path, List<ParsedFile>> files, Map<Path, Set<String>> classes, TypeCatalog library) {
    return new Programs(files, classes, library);
  }

  /**
   * Returns the programs of one build root, each as its files and those of the modules that it
   * depends on: several when the build root holds projects of their own.
   */
  List<List<SourceFile>> of(Path root) {
    Set<Path> seen = reach(root);
    if (seen.isEmpty()) {
      List<List<ParsedFile>> apart = SourceRoots.apart(files.getOrDefault(root, List.of()));
      if (apart.size() > 1) {
        return apart.stream()
            .map(part -> Translation.of(ModuleTypes.of(part, List.of(), library)))
            .toList();
      }
    }
    List<SourceFile> program = new ArrayList<>(translate(root));
    seen.forEach(module -> program.addAll(translate(module)));
    return List.of(program);
  }

  /** Returns all modules that one depends on, without itself. */
  private Set<Path> reach(Path root) {
    Set<Path> reached = new LinkedHashSet<>();
    addReach(dependencies.getOrDefault(root, Set.of()), reached);
    reached.remove(root);
    return reached;
  }

  private void addReach(Collection<Path> modules, Set<Path> reached) {
    for (Path module : modules) {
      if (reached.add(module)) {
        addReach(dependencies.getOrDefault(module, Set.of()), reached);
      }
    }
  }

  private List<SourceFile> translate(Path root) {
    List<SourceFile> known = translated.get(root);
    if (known == null) {
      known = Translation.of(types(root, new LinkedHashSet<>()));
      translated.put(root, known);
    }
    return known;
  }

  /** Modules that depend on each other in a circle do not build; the circle is cut. */
  private ModuleTypes types(Path root, Set<Path> above) {
    ModuleTypes known = modules.get(root);
    if (known != null) {
      return known;
    }
    above.add(root);
    List<ModuleTypes> seen = new ArrayList<>();
    for (Path module : reach(root)) {
      if (!above.contains(module)) {
        seen.add(types(module, above));
      }
    }
    above.remove(root);
    ModuleTypes types = ModuleTypes.of(files.getOrDefault(root, List.of()), seen, library);
    modules.put(root, types);
    return types;
  }
}
